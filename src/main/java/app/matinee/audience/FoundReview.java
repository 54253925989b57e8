package app.matinee.audience;

import app.matinee.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Tells what a permalink leads to. */
public sealed interface FoundReview {
    /**
     * A review that everybody may read.
     *
     * @param marked whether the reader found it helpful
     */
    record At(AudienceReview review, AccountId account, ReviewedTitle title, boolean marked) implements FoundReview {}

    /** Its member said something newer of a title that this one's was merged into. */
    record Moved(ReviewId to) implements FoundReview {}

    /** There is none, or it is hidden or deleted. */
    record Nowhere() implements FoundReview {}

    /**
     * Names the title of a review.
     *
     * @param name with that of the series before it for seasons and episodes
     * @param path the address of its page
     */
    record ReviewedTitle(String name, @Nullable Integer year, String path) {}
}
