package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {

    @Test
    void theMeanIsThatOfTheSharesOfTheMaximumInTenths() {
        ScoreDistribution scores = scores("6/6", "3/4", "5/10");

        assertThat(scores.meanTenths()).isEqualTo(75);
        assertThat(scores.scored()).isEqualTo(3);
    }

    @Test
    void scoresAboveTheirMaximumVerdictsAndPlainNumbersAreNotInTheMean() {
        ScoreDistribution scores = scores("4/4", "5.5/5", "thumbs down", "Recommended", "2", "3 stars", "R");

        assertThat(scores.meanTenths()).isEqualTo(100);
        assertThat(scores.scored()).isEqualTo(1);
    }

    @Test
    void withoutScoresThereIsNoMean() {
        assertThat(scores().meanTenths()).isNull();
        assertThat(scores().percentages()).containsOnly(0);
    }

    @Test
    void tenBinsCountFromTheLowestAndTheLastHoldsTheBest() {
        assertThat(scores("0/10", "0.9/10", "1/10", "6/10", "9/10", "10/10").counts())
                .containsExactly(2L, 1L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 2L);
    }

    @Test
    void shownPercentagesSumToOneHundred() {
        assertThat(scores("1/10", "5/10", "9/10").percentages()).containsExactly(0, 34, 0, 0, 0, 33, 0, 0, 0, 33);
    }

    private static ScoreDistribution scores(String... texts) {
        List<OriginalScore> scores = Stream.of(texts).map(OriginalScore::parse).toList();
        return ScoreDistribution.of(scores);
    }
}
