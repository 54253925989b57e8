package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.matinee.scoring.OriginalScore.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalScoreTest {

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    4.5/5          | 4.5 | 5
                    6/6            | 6   | 6
                    .5/4           | 0.5 | 4
                    3 / 5          | 3   | 5
                    3,5/5          | 3.5 | 5
                    3.0/4.0        | 3   | 4
                    '2.5/4'        | 2.5 | 4
                    "3/4"          | 3   | 4
                    (3/4)          | 3   | 4
                    4 of 5         | 4   | 5
                    7 out of 10    | 7   | 10
                    85%            | 85  | 100
                    85 percent     | 85  | 100
                    3½/5           | 3.5 | 5
                    2 1/2 / 4      | 2.5 | 4
                    ３/５            | 3   | 5
                    ٣/٥            | 3   | 5
                    3⁄4            | 3   | 4
                    four out of five | 4 | 5
                    8 out of ten   | 8   | 10
                    3./5           | 3   | 5
                    3 de 5         | 3   | 5
                    4,5 из 5       | 4.5 | 5
                    77/100 points  | 77  | 100
                    3/5 (60%)      | 3   | 5
                    7/10 - a romp  | 7   | 10
                    8/10 👍        | 8   | 10
                    """)
    void fractionsAreUnderstoodInManySpellings(String text, BigDecimal value, BigDecimal maximum) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.FRACTION, value, maximum));
    }

    @ParameterizedTest(name = "{0} is {1} of 12")
    @CsvSource({
        "A+, 12",
        "A, 12",
        "A-, 11",
        "B+, 10",
        "B, 9",
        "B-, 8",
        "C+, 7",
        "C, 6",
        "C-, 5",
        "D+, 4",
        "D, 3",
        "D-, 2",
        "F+, 1",
        "F, 0",
        "F-, 0",
        "A minus, 11",
        "C-plus, 7",
        "B -, 8",
        "C +, 7",
        "b+, 10",
        "B–, 8",
        "Grade: B+, 10",
        "Grade B, 9",
        "A- (4/5), 11"
    })
    void lettersAreTwelfths(String text, BigDecimal twelfths) {
        assertThat(OriginalScore.parse(text))
                .isEqualTo(new OriginalScore(text, Kind.LETTER, twelfths, BigDecimal.valueOf(12)));
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "?", textBlock = """
                    ***1/2                 | 3.5 | ?
                    ★★★½                   | 3.5 | ?
                    ⭐️⭐️⭐️                    | 3   | ?
                    *                      | 1   | ?
                    ★★★☆☆                  | 3   | 5
                    ★★½☆☆                  | 2.5 | 5
                    *** out of ****        | 3   | 4
                    3 stars                | 3   | ?
                    3 1/2 stars            | 3.5 | ?
                    3-1/2 stars            | 3.5 | ?
                    three and a half stars | 3.5 | ?
                    half a star            | 0.5 | ?
                    ZERO STARS             | 0   | ?
                    3 stars out of 4       | 3   | 4
                    3 stars (out of 4)     | 3   | 4
                    3/4 stars              | 3   | 4
                    4½ stars               | 4.5 | 5
                    3½★                    | 3.5 | ?
                    3 *                    | 3   | ?
                    * * * 1/2              | 3.5 | ?
                    three-and-a-half stars | 3.5 | ?
                    1/2 star               | 0.5 | ?
                    2 étoiles              | 2   | ?
                    4/5⭐⭐⭐⭐               | 4   | 5
                    ●●●○○                  | 3   | 5
                    """)
    void starsAreCountedAndHaveAMaximumOnlyIfTheTextTells(String text, BigDecimal value, @Nullable BigDecimal maximum) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.STARS, value, maximum));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thumbs up", "Two thumbs up!", "Thumb down", "👍", "👍🏽", "👎"})
    void thumbsAreVerdictsWithoutAValue(String text) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.THUMB, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Recommended", "Not Recommended", "highly recommended", "Must-See", "Skip it."})
    void wordsWithOneMeaningAreVerdictsWithoutAValue(String text) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.WORD, null, null));
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "3.5, 3.5", "3 1/2, 3.5", "7.0, 7"})
    void plainNumbersHaveNoMaximum(String text, BigDecimal value) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.NUMBER, value, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "R",
                "N",
                "T",
                "E",
                "C=",
                "1-5",
                "3.5.5",
                "0/0",
                "-1/5",
                "3/5/2020",
                "N/A",
                "short",
                "/",
                "½½",
                "Big Screen Watch",
                "low +2 out of -4..+4",
                "C+/B-",
                "★★★☆★",
                "3/5 and 7/10",
                "Recommended (for fans)",
                "99999999999999999999/5",
                "\u0000",
                "🎬"
            })
    void whatCannotBeUnderstoodIsUnknownAndKept(String text) {
        assertThat(OriginalScore.parse(text)).isEqualTo(new OriginalScore(text, Kind.UNKNOWN, null, null));
    }

    @Test
    void aScoreAboveItsMaximumIsKeptButHasNoFraction() {
        OriginalScore score = OriginalScore.parse("5.5/5");

        assertThat(score.text()).isEqualTo("5.5/5");
        assertThat(score.value()).isEqualByComparingTo("5.5");
        assertThat(score.fraction()).isNull();
        assertThat(score.rung()).isNull();
    }

    @Test
    void aFractionIsTheShareOfTheMaximum() {
        assertThat(OriginalScore.parse("2.5/4").fraction()).isEqualByComparingTo("0.625");
        assertThat(OriginalScore.parse("B").fraction()).isEqualByComparingTo("0.75");
        assertThat(OriginalScore.parse("3 stars").fraction()).isNull();
        assertThat(OriginalScore.parse("thumbs up").fraction()).isNull();
    }

    @Test
    void aVeryLongTextIsUnknownAtOnce() {
        for (String part : new String[] {"9", "*", " ", "1/", "A-", "½", "\u0301"}) {
            String text = part.repeat(1_000_000);
            OriginalScore score = assertTimeout(Duration.ofSeconds(1), () -> OriginalScore.parse(text));
            assertThat(score.kind()).isEqualTo(Kind.UNKNOWN);
            assertThat(score.text()).isSameAs(text);
        }
    }
}
