package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({
        "26, 27, 82, 99",
        "1, 1, 21, 100",
        "0, 1, 0, 79",
        "5, 10, 24, 76",
        "500, 1000, 47, 53",
        "10, 10, 72, 100"
    })
    void theIntervalAtNinetyFivePercent(long positive, long total, int low, int high) {
        WilsonInterval interval = WilsonInterval.of(positive, total);

        assertThat(interval.lowPercent().value()).isEqualTo(low);
        assertThat(interval.highPercent().value()).isEqualTo(high);
    }

    @Test
    void theBoundsSolveTheQuadraticThatDefinesThem() {
        WilsonInterval interval = WilsonInterval.of(7, 9);

        for (double bound : new double[] {interval.low(), interval.high()}) {
            double errors = Math.abs(7 / 9.0 - bound) / Math.sqrt(bound * (1 - bound) / 9);
            assertThat(errors).isEqualTo(1.96, within(1e-9));
        }
    }

    @Test
    void manyGoodReviewsRankAboveAFewPerfectOnes() {
        assertThat(WilsonInterval.of(300, 320).low())
                .isGreaterThan(WilsonInterval.of(26, 27).low());
    }

    @Test
    void noCountsHaveNoInterval() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0));
    }
}
