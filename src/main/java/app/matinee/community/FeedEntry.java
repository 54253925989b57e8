package app.matinee.community;

import app.matinee.accounts.Member;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing that somebody did whom the reader follows.
 *
 * @param by who did it
 * @param title what it was done with
 * @param stars the rating; of a review that of its author now; null without one
 * @param text the review; empty for others
 * @param spoiler whether the review tells too much
 */
public record FeedEntry(
        Kind kind,
        Instant at,
        Member by,
        TitleId title,
        @Nullable Stars stars,
        String text,
        boolean spoiler,
        FeedPlace place) {

    /** Lists what feeds are made of. */
    public enum Kind {
        RATED,
        REVIEWED
    }
}
