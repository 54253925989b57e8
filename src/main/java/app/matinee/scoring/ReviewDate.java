package app.matinee.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says from which day a review counts.
 *
 * @param countsFrom the day; {@link #UNKNOWN_IN_SOURCES} when neither the review's date nor the title's first release is known
 * @param assumed true when no source dates the review, which is marked where the score is explained
 */
public record ReviewDate(LocalDate countsFrom, boolean assumed) {

    /** The date by which sources say that they do not know: no review of a film is as old. */
    public static final LocalDate UNKNOWN_IN_SOURCES = LocalDate.of(1800, 1, 1);

    /**
     * Picks the aggregator's date if the source gives one, else the outlet's, else the title's first release (marked as assumed).
     *
     * <p>The aggregator's date comes first because that is when a review began to count there: a review of 1960 that was added in
     * 2003 changed the score in 2003.
     */
    public static ReviewDate of(
            @Nullable LocalDate aggregator, @Nullable LocalDate outlet, @Nullable LocalDate firstRelease) {
        if (aggregator != null && isKnown(aggregator)) {
            return new ReviewDate(aggregator, false);
        }
        if (outlet != null && isKnown(outlet)) {
            return new ReviewDate(outlet, false);
        }
        return new ReviewDate(firstRelease == null ? UNKNOWN_IN_SOURCES : firstRelease, true);
    }

    private static boolean isKnown(LocalDate date) {
        return !date.equals(UNKNOWN_IN_SOURCES);
    }
}
