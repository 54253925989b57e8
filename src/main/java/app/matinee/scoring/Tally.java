package app.matinee.scoring;

import app.matinee.values.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Counts the fresh reviews among all that count.
 *
 * @param fresh 0 to {@code total}
 * @param total 0 or more
 */
public record Tally(int fresh, int total) {

    public static final Tally EMPTY = new Tally(0, 0);

    public Tally {
        if (fresh < 0 || fresh > total) {
            throw new IllegalArgumentException(fresh + " fresh of " + total + " reviews cannot be");
        }
    }

    public int rotten() {
        return total - fresh;
    }

    /** Returns the share that is fresh, or null when there is no review: no score is never 0. */
    public @Nullable Percent percent() {
        return total == 0 ? null : Percent.ofCounts(fresh, total);
    }

    /** Returns this tally with one review more. */
    public Tally plus(Sentiment sentiment) {
        return new Tally(fresh + freshness(sentiment), total + 1);
    }

    /** Returns this tally with one review less; the review must have been counted before. */
    public Tally minus(Sentiment sentiment) {
        return new Tally(fresh - freshness(sentiment), total - 1);
    }

    private static int freshness(Sentiment sentiment) {
        return sentiment == Sentiment.FRESH ? 1 : 0;
    }
}
