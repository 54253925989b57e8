package app.matinee.audience;

import app.matinee.scoring.Stars;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Holds all that a member has said of a title.
 *
 * @param stars null without a rating
 * @param verified whether a proof is attached to the rating
 * @param review null without one; deleted ones are there for a day
 * @param opening from which day on the title can be rated and reviewed; null when it can be now
 */
public record Mine(
        @Nullable Stars stars,
        boolean verified,
        @Nullable OwnReview review,
        @Nullable Draft draft,
        @Nullable LocalDate opening) {

    /** Returns the review if it stands, hidden or not; null for none or a deleted one. */
    public @Nullable OwnReview standingReview() {
        return review == null || review.deletedAt() != null ? null : review;
    }
}
