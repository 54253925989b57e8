package app.matinee.ingest.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @Test
    void aGenreHasOneNameWhateverTheSourceCallsIt() {
        assertThat(Genres.of(List.of("Sci-Fi", "Science Fiction", "Science-Fiction", "Drama")))
                .containsExactly("Science Fiction", "Drama");
        assertThat(Genres.of(List.of("Action & Adventure", "Sci-Fi & Fantasy")))
                .containsExactly("Action", "Adventure", "Science Fiction", "Fantasy");
        assertThat(Genres.of(List.of("Children", "Kids", "Film-Noir"))).containsExactly("Family", "Film Noir");
        assertThat(Genres.of(List.of("Science Fiction & Fantasy", "SciFi", "Musical & Performing Arts", "Musical")))
                .containsExactly("Science Fiction", "Fantasy", "Musical");
    }

    @Test
    void whatIsNoGenreIsLeftOut() {
        assertThat(Genres.of(List.of("TV Movie", "IMAX", "(no genres listed)", "")))
                .isEmpty();
    }

    @Test
    void aGenreThatNobodyElseHasKeepsItsName() {
        assertThat(Genres.of(List.of("Road Movie"))).containsExactly("Road Movie");
    }

    @ParameterizedTest
    @CsvSource({"ru,ru", "cn,yue", "xx,zxx", "zh,zh", "EN,en"})
    void theCodesOfSourcesBecomeTags(String code, String tag) {
        assertThat(Languages.tag(code)).hasValue(tag);
    }

    @ParameterizedTest
    @CsvSource({"English,en", "Japanese,ja", "Hebrew,he", "Norwegian,no", "Korean,ko", "Punjabi,pa", "Swedish,sv"})
    void languagesAreKnownByTheirEnglishNames(String name, String tag) {
        assertThat(Languages.named(name)).hasValue(tag);
    }

    @Test
    void whatIsNoLanguageAndNoCountryIsNone() {
        assertThat(Languages.tag("russian")).isEmpty();
        assertThat(Languages.named("Klingonese")).isEmpty();
        assertThat(Languages.country("USA")).isEmpty();
        assertThat(Languages.country("us")).hasValue("US");
    }

    @Test
    void htmlBecomesTextInParagraphs() {
        assertThat(PlainText.ofHtml("<p>The <b>crew</b> of<br>a station &amp; its visitors.</p><p>Second season.</p>"))
                .isEqualTo("The crew of\na station & its visitors.\n\nSecond season.");
    }

    @Test
    void whatAPageWouldRunIsNoText() {
        assertThat(PlainText.ofHtml("<script>alert(1)</script>Quiet")).isEqualTo("Quiet");
        assertThat(PlainText.ofHtml("3 < 4 and no tags")).isEqualTo("3 < 4 and no tags");
    }
}
