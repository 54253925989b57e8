package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarsTest {

    @ParameterizedTest
    @CsvSource({"0.5, 1", "1, 2", "3.5, 7", "'3,5', 7", "4.0, 8", "' 5 ', 10"})
    void halfStarsAreStoredAsOneToTen(String text, int halves) {
        assertThat(Stars.parse(text)).isEqualTo(new Stars(halves));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "5.5", "3.7", "-1", "", "six", "NaN", "1e0"})
    void anythingElseIsNoRating(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Stars.parse(text));
    }

    @ParameterizedTest
    @CsvSource({"3.0, false", "3.5, true", "5, true"})
    void threeAndAHalfAndMoreArePositive(String text, boolean positive) {
        assertThat(Stars.parse(text).isPositive()).isEqualTo(positive);
    }

    @Test
    void starsAreWrittenWithTheirHalf() {
        assertThat(new Stars(7)).hasToString("3.5");
        assertThat(new Stars(8)).hasToString("4");
        assertThat(new Stars(1)).hasToString("0.5");
    }

    @Test
    void nothingIsRatedBeforeItsFirstReleaseAnywhere() {
        var today = LocalDate.of(2026, 3, 6);
        AudiencePolicy standard = AudiencePolicy.standard();

        assertThat(standard.acceptsRatings(today.plusDays(1), today)).isFalse();
        assertThat(standard.acceptsRatings(today, today)).isTrue();
        assertThat(standard.acceptsRatings(null, today)).isTrue();
    }

    @Test
    void anOperatorCanAllowEarlierRatings() {
        var policy = new AudiencePolicy(50, 60, 90, 80, 500, 250, true);

        assertThat(policy.acceptsRatings(LocalDate.of(2030, 1, 1), LocalDate.of(2026, 3, 6)))
                .isTrue();
    }
}
