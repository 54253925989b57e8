package app.matinee.scoring;

import app.matinee.values.Percent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts ratings by half stars.
 *
 * @param counts ten numbers, each 0 or more; the first counts half a star, the last five stars
 */
public record StarTally(List<Long> counts) {

    private static final int STEPS = 10;

    public static final StarTally EMPTY = new StarTally(Collections.nCopies(STEPS, 0L));

    public StarTally {
        counts = List.copyOf(counts);
        if (counts.size() != STEPS || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Ratings are counted by ten numbers of 0 or more, not " + counts);
        }
    }

    /** Returns this tally with one rating more. */
    public StarTally plus(Stars stars) {
        var more = new ArrayList<>(counts);
        more.set(stars.halves() - 1, counts.get(stars.halves() - 1) + 1);
        return new StarTally(more);
    }

    public long ratings() {
        return sum(1);
    }

    /** Counts the ratings of 3.5 stars or more. */
    public long positive() {
        return sum(Stars.LEAST_POSITIVE.halves());
    }

    /** Returns the share of positive ratings, or null without a rating. */
    public @Nullable Percent percent() {
        return ratings() == 0 ? null : Percent.ofCounts(positive(), ratings());
    }

    /** Returns the mean in stars, 0.5 to 5, or null without a rating. */
    public @Nullable Double average() {
        if (ratings() == 0) {
            return null;
        }
        long halves = IntStream.rangeClosed(1, STEPS)
                .mapToLong(step -> step * counts.get(step - 1))
                .sum();
        return halves / 2.0 / ratings();
    }

    /**
     * Returns five percentages, of five stars first and one star last, which sum to 100, or are all 0 without a rating. A half star
     * stands with the next whole one, so that the first two together are the positive ratings.
     */
    public List<Integer> starPercentages() {
        return LargestRemainder.percentages(IntStream.of(5, 4, 3, 2, 1)
                .mapToObj(star -> counts.get(2 * star - 1) + counts.get(2 * star - 2))
                .toList());
    }

    private long sum(int fromHalves) {
        return counts.subList(fromHalves - 1, STEPS).stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
