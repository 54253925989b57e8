package app.matinee.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({"26, 27, 96", "1, 3, 33", "2, 3, 67", "1, 2, 50", "1, 200, 1", "0, 4, 0", "4, 4, 100", "199, 200, 100"})
    void aShareIsRoundedToTheNearestPercent(long part, long total, int percent) {
        assertThat(Percent.ofCounts(part, total)).isEqualTo(new Percent(percent));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"23, 40", "46, 80", "69, 120"})
    void aHalfThatDoublesCannotHoldIsRoundedDownAsThePublishedScoresAre(long part, long total) {
        assertThat(Percent.ofCounts(part, total)).isEqualTo(new Percent(57));
    }

    @Test
    void noCountsHaveNoPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.ofCounts(0, 0));
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Percent.ofCounts(5, 4))
                .withMessageContaining("5 of 4");
    }

    @Test
    void aPercentageIsWrittenWithoutASpace() {
        assertThat(new Percent(96)).hasToString("96%");
    }
}
