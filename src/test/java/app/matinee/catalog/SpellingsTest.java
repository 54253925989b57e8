package app.matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How other sources spell a name. */
class SpellingsTest {
    @ParameterizedTest
    @CsvSource({
        "harbour three,harbour 3",
        "harbour 3,harbour iii",
        "harbour iii,harbour three",
        "harbour3,harbour 3",
        "lost in sixty days,lost in 60 days",
        "the keeper vol i,the keeper volume i",
        "the keeper volume 2,the keeper vol ii",
        "the keeper part 2 ashes,the keeper 2 ashes",
        "the keeper 2,the keeper chapter two",
        "doctor moor,dr moor"
    })
    void numbersAndAbbreviationsAreSpelledInSeveralWays(String name, String other) {
        assertThat(Spellings.of(name)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"solaris", "the third man", "v for vendetta", "летят журавли", "千と千尋の神隠し", "harbour 1931"})
    void otherNamesHaveNoOtherSpelling(String name) {
        assertThat(Spellings.of(name)).isEmpty();
    }

    @Test
    void aNameHasAnArticleOrNot() {
        assertThat(Spellings.withOtherArticle("the keeper")).isEqualTo("keeper");
        assertThat(Spellings.withOtherArticle("keeper")).isEqualTo("the keeper");
        assertThat(Spellings.withOtherArticle("anna")).isEqualTo("the anna");
    }

    @Test
    void aSubtitleStandsBehindAColonADashOrInParentheses() {
        assertThat(Spellings.parts("The Keeper: Ash & Salt")).containsExactly("the keeper", "ash and salt");
        assertThat(Spellings.parts("The Keeper - Ash")).containsExactly("the keeper", "ash");
        assertThat(Spellings.parts("The Keeper (First Watch)")).containsExactly("the keeper", "first watch");
        assertThat(Spellings.parts("Spider-Man")).isEmpty();
    }

    @Test
    void aNameMayBeSaidOnceMoreInOtherFigures() {
        assertThat(Spellings.areSame(Spellings.parts("12 Keepers (Twelve Keepers)")))
                .isTrue();
        assertThat(Spellings.areSame(Spellings.parts("12 Keepers (Thirteen Keepers)")))
                .isFalse();
        assertThat(Spellings.areSame(Spellings.parts("12 Keepers"))).isFalse();
    }
}
