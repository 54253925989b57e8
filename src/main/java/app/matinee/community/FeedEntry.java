package app.matinee.community;

import app.matinee.accounts.Member;
import app.matinee.catalog.TitleId;
import app.matinee.lists.ListId;
import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows one thing that somebody did whom the reader follows.
 *
 * @param by who did it
 * @param title what it was done with; null for a list
 * @param list the list; null for others
 * @param stars the rating, or what was given that evening; of a review none
 * @param text the review; empty for others
 * @param spoiler whether the review tells too much
 */
public record FeedEntry(
        Kind kind,
        Instant at,
        Member by,
        @Nullable TitleId title,
        @Nullable NamedList list,
        @Nullable Stars stars,
        String text,
        boolean spoiler,
        FeedPlace place) {

    /** Names a list. */
    public record NamedList(ListId id, String name) {}

    /** Lists what feeds are made of. */
    public enum Kind {
        RATED,
        REVIEWED,
        /** Wrote into the diary; the day of the entry is when that was done. */
        WATCHED,
        /** Made a public list. */
        LISTED
    }
}
