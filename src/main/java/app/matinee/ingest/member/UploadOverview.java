package app.matinee.ingest.member;

import app.matinee.audience.OnConflict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes an upload as a whole.
 *
 * @param file its name on the member's device
 * @param sites by their own names
 * @param rule by which conflicts were settled; null as long as it waits
 * @param cameAt when it was uploaded
 * @param endedAt when it was taken in or taken back; null before
 * @param steps how many of {@link #STEPS} are done while it is taken in
 * @param amounts one for each kind of thing that it says, in the order of {@link Saying}
 * @param refused rows that could not be read
 */
public record UploadOverview(
        UploadId id,
        String file,
        List<String> sites,
        State state,
        @Nullable OnConflict rule,
        Instant cameAt,
        @Nullable Instant endedAt,
        int steps,
        Titles titles,
        List<Amount> amounts,
        int refused) {
    /** Ratings, reviews, viewings, the watchlist and lists are a step each. */
    public static final int STEPS = 5;

    public UploadOverview {
        sites = List.copyOf(sites);
        amounts = List.copyOf(amounts);
    }

    /** Tells how far an upload has come. */
    public enum State {
        /** For its member to look at it. */
        WAITING,
        RUNNING,
        DONE,
        /** It ended in the middle, and can go on or be undone. */
        FAILED,
        UNDONE
    }

    /**
     * Counts the titles of which it speaks.
     *
     * @param certain recognized, or chosen by the member
     * @param unsure waiting for the member's choice
     * @param unknown not in this catalogue, or dropped by the member
     * @param conflicts those of the certain ones that the member rated otherwise here
     */
    public record Titles(int certain, int unsure, int unknown, int conflicts) {}

    /**
     * Counts what it says of one kind, and what became of it.
     *
     * @param all whatever the title
     * @param ready of a title that is known
     * @param left because the rule, or the site's own rules, say so
     */
    public record Amount(Saying what, int all, int ready, int added, int changed, int same, int left, int undone) {}
}
