package app.matinee.ingest.movielens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Stalker (1979)                                | Stalker
            Mirror, The (1975)                            | The Mirror
            Lord of the Rings: The Two Towers, The (2002) | The Lord of the Rings: The Two Towers
            Avventura, L' (1960)                          | L'Avventura
            Vitelloni, I (1953)                           | I Vitelloni
            Hello, Dolly! (1969)                          | Hello, Dolly!
            Birdman: Or (The Unexpected Virtue of Ignorance) (2014) | Birdman: Or (The Unexpected Virtue of Ignorance)
            War and Peace (Part 2) (1966)                 | War and Peace (Part 2)
            (500) Days of Summer (2009)                   | (500) Days of Summer
            (Untitled) (2009)                             | (Untitled)
            """)
    void anArticleComesToTheFrontAndWhatBelongsToTheNameStays(String field, String name) {
        assertThat(FilmName.of(field).name()).isEqualTo(name);
        assertThat(FilmName.of(field).others()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Solaris (1972),1972", "Solaris (1972) ,1972", "Solaris (1972–1975),1972", "Solaris (1972-),1972"})
    void theYearStandsAtTheEnd(String field, int year) {
        assertThat(FilmName.of(field)).isEqualTo(new FilmName("Solaris", List.of(), year));
    }

    @ParameterizedTest
    @CsvSource({"Babylon 5", "1984", "Room (9999)"})
    void whatHasNoYearIsANameAlone(String field) {
        assertThat(FilmName.of(field).year()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Room (9999),9999", "Room (0000),0000", "Room (1999),", "Room,"})
    void whatStandsForAYearAndCannotBeOneIsNoName(String field, @Nullable String impossible) {
        assertThat(FilmName.impossibleYear(field)).isEqualTo(impossible);
        assertThat(FilmName.of(field).name()).isEqualTo("Room");
        assertThat(FilmName.of(field).others()).isEmpty();
    }

    @Test
    void parenthesesBeforeTheYearHoldOtherNames() {
        assertThat(FilmName.of("Seventh Seal, The (Sjunde inseglet, Det) (a.k.a. The 7th Seal) (1957)"))
                .isEqualTo(new FilmName("The Seventh Seal", List.of("Det Sjunde inseglet", "The 7th Seal"), 1957));
        assertThat(FilmName.of("Shoah (Shoah) (aka The Film (of Nine Hours)) (1985)"))
                .isEqualTo(new FilmName("Shoah", List.of("The Film (of Nine Hours)"), 1985));
    }

    @Test
    void aSpanOfYearsIsASeries() {
        assertThat(FilmName.isOfSeries("Solaris (1972–1975)")).isTrue();
        assertThat(FilmName.isOfSeries("Solaris (1972-)")).isTrue();
        assertThat(FilmName.isOfSeries("Solaris (1972)")).isFalse();
    }

    @Test
    void aParenthesisInsideAWordIsPartOfIt() {
        assertThat(FilmName.of("Border(s) (2007)")).isEqualTo(new FilmName("Border(s)", List.of(), 2007));
    }
}
