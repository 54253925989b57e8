package app.matinee.ingest.member.said;

import app.matinee.catalog.Mention;
import app.matinee.scoring.Stars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one thing that a member said of a title; moments are null where the file does not tell them. */
public sealed interface Said {
    /** Tells where it stands. */
    Origin origin();

    /** Tells of what it is said. */
    Mention title();

    /**
     * Names a row.
     *
     * @param file with its folders inside an archive
     * @param line counted from 1
     */
    record Origin(String file, long line) {}

    /**
     * Rates a title.
     *
     * @param implied whether a viewing or a review tells it by the way, so that a table of ratings knows better
     */
    record Rating(
            Origin origin,
            Mention title,
            Stars stars,
            @Nullable Instant at,
            boolean implied) implements Said {}

    /** Puts a title on the watchlist. */
    record Wish(Origin origin, Mention title, @Nullable Instant at) implements Said {}

    /**
     * Saw a title.
     *
     * @param day null when only that it was seen is known
     * @param again whether it had been seen before; null where the file does not tell
     * @param stars given that day, whatever the rating is now
     * @param note plain text, empty when there is none
     */
    record Viewing(
            Origin origin,
            Mention title,
            @Nullable LocalDate day,
            @Nullable Boolean again,
            @Nullable Stars stars,
            String note,
            List<String> tags)
            implements Said {
        public Viewing {
            tags = List.copyOf(tags);
        }

        /** Saw it, and that is all. */
        public Viewing(Origin origin, Mention title, @Nullable LocalDate day, boolean again) {
            this(origin, title, day, again ? true : null, null, "", List.of());
        }
    }

    /**
     * Reviews a title.
     *
     * @param text plain, 1 character or more
     */
    record Review(
            Origin origin,
            Mention title,
            String text,
            boolean spoiler,
            @Nullable Instant at) implements Said {}

    /**
     * Puts a title on a list.
     *
     * @param list the key of a {@link SaidList}
     * @param position counted from 1, its order in the list
     * @param note empty when there is none
     */
    record Entry(
            Origin origin,
            Mention title,
            String list,
            int position,
            String note,
            @Nullable Instant at) implements Said {}
}
