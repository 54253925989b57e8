package app.matinee.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says how the original scores of a title spread: their mean and ten bins.
 *
 * @param meanTenths the arithmetic mean out of 10, in tenths (78 is 7.8 of 10), or null when no review carries a score
 * @param scored how many reviews carry a score that is a share of a maximum
 * @param counts ten bins from the lowest: below 1 of 10, below 2 … 9 and more
 * @param percentages the bins as shown, summing to 100, or all 0 without a score
 */
public record ScoreDistribution(
        @Nullable Integer meanTenths, int scored, List<Long> counts, List<Integer> percentages) {

    private static final int BINS = 10;

    public ScoreDistribution {
        counts = List.copyOf(counts);
        percentages = List.copyOf(percentages);
    }

    /** Counts the scores that are a share of a maximum; verdicts, plain numbers and scores above their maximum are left out. */
    public static ScoreDistribution of(List<OriginalScore> scores) {
        List<BigDecimal> fractions = scores.stream()
                .map(OriginalScore::fraction)
                .filter(Objects::nonNull)
                .toList();
        List<Long> counts = bins(fractions);
        return new ScoreDistribution(
                meanTenths(fractions), fractions.size(), counts, LargestRemainder.percentages(counts));
    }

    private static @Nullable Integer meanTenths(List<BigDecimal> fractions) {
        if (fractions.isEmpty()) {
            return null;
        }
        return fractions.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(fractions.size()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static List<Long> bins(List<BigDecimal> fractions) {
        var bins = new Long[BINS];
        Arrays.fill(bins, 0L);
        for (BigDecimal fraction : fractions) {
            bins[Math.min(BINS - 1, fraction.multiply(BigDecimal.TEN).intValue())]++;
        }
        return List.of(bins);
    }
}
