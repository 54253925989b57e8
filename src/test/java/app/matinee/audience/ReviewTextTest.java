package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTextTest {

    @Test
    void tenThousandCharactersAreEnoughHoweverManyBytesTheyTake() {
        assertThat(ReviewText.of("🕊".repeat(10_000)).text()).hasSize(20_000);
    }

    @Test
    void oneCharacterMoreIsRefusedWithTheNumbers() {
        assertThatThrownBy(() -> ReviewText.of("🕊".repeat(10_001)))
                .hasMessage("10,001 characters are too many by 1: the limit is 10,000.");
    }

    @Test
    void lineBreaksOfFormsCountOnceAndBlanksAroundNotAtAll() {
        assertThat(ReviewText.of("  It flies.\r\n\r\nAnd lands.\r\n").text()).isEqualTo("It flies.\n\nAnd lands.");
    }

    @Test
    void tenThousandCharactersOfManyLinesAreNotTooMany() {
        assertThat(ReviewText.of("a\r\n".repeat(5_000)).text()).hasSize(9_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\r\n\t"})
    void aBlankTextIsRefused(String blank) {
        assertThatThrownBy(() -> ReviewText.of(blank))
                .isInstanceOf(RefusedTextException.class)
                .hasMessageStartingWith("Write something first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\u0000c", "ab\u0007c", "ab\u001bc", "ab\u0085c", "ab\ud83dc"})
    void whatNobodyCanSeeIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> ReviewText.of(text))
                .hasMessageStartingWith("Character number 3 is a control character");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Летят журавли",
                "مراجعة \u202eabc\u202c",
                "Z\u0351\u036b\u0343a\u0328l\u0335g\u0360o\u0361",
                "👩\u200d👩\u200d👧",
                "a\tb"
            })
    void anyScriptDirectionEmojiAndZalgoIsTaken(String text) {
        assertThat(ReviewText.of(text).text()).isEqualTo(text);
    }

    @Test
    void aDraftMayBeTooLongForAWhile() {
        assertThat(DraftText.of("a".repeat(10_001)).text()).hasSize(10_001);
        assertThatThrownBy(() -> DraftText.of("a".repeat(20_001)))
                .hasMessage("20,001 characters are too many by 1: the limit is 20,000.");
    }
}
