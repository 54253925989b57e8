package app.matinee.community;

import app.matinee.accounts.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells a member what somebody did.
 *
 * @param by who did it
 * @param title of the review that it is about; null for a new follower
 * @param isNew whether it waited until now to be read
 */
public record Notification(Kind kind, Member by, @Nullable ReviewedTitle title, Instant toldAt, boolean isNew) {

    /** Lists what members are told. */
    public enum Kind {
        /** Somebody follows the member. */
        FOLLOWER,
        /** Somebody finds the member's review helpful. */
        HELPFUL,
        /** Somebody whom the member follows has written a review. */
        REVIEW
    }

    /**
     * Names the title of a review.
     *
     * @param name with that of the series before it for seasons and episodes
     * @param path the address of the title's page
     */
    public record ReviewedTitle(
            long review, String name, @Nullable Integer year, String path) {}
}
