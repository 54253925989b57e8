package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.matinee.values.Percent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankingScoresTest {

    @Test
    void aShrunkMeanIsDrawnTowardsTheMeanOfAllTitles() {
        assertThat(ShrunkMean.of(10, 5.0, 40, 3.0)).isEqualTo(3.4);
    }

    @Test
    void aTitleWithoutRatingsStandsAtTheMeanOfAllTitles() {
        assertThat(ShrunkMean.of(0, Double.NaN, 40, 3.0)).isEqualTo(3.0);
    }

    @Test
    void aFewPerfectRatingsRankBelowManyGoodOnes() {
        assertThat(ShrunkMean.of(3, 5.0, 50, 3.2)).isLessThan(ShrunkMean.of(5000, 4.4, 50, 3.2));
    }

    @Test
    void aShrunkMeanNeedsAWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShrunkMean.of(0, 0, 0, 3));
    }

    @Test
    void aSeriesScoresTheMeanOfItsScoredSeasons() {
        var score = SeriesScore.of(Arrays.asList(new Percent(90), null, new Percent(75)));

        assertThat(score).isEqualTo(new SeriesScore(new Percent(83), 2, 3));
    }

    @Test
    void aSeriesWithoutAScoredSeasonHasNoScore() {
        assertThat(SeriesScore.of(Arrays.asList(null, null))).isNull();
        assertThat(SeriesScore.of(List.of())).isNull();
    }
}
