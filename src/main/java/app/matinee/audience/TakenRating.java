package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of a brought rating, and what is needed to take it back.
 *
 * @param stars as brought
 * @param at its moment as it was written
 * @param before what stood there, null if nothing
 * @param beforeAt since when
 */
public record TakenRating(
        TitleId title,
        Stars stars,
        Instant at,
        Outcome outcome,
        @Nullable Stars before,
        @Nullable Instant beforeAt) {

    /** Tells whether it stands there now. */
    public boolean isWritten() {
        return outcome == Outcome.ADDED || outcome == Outcome.CHANGED;
    }

    /** Tells what became of it. */
    public enum Outcome {
        /** There was none. */
        ADDED,
        /** It took the place of another one. */
        CHANGED,
        /** The same stars stood there. */
        SAME,
        /** By the rule, what stood there stays. */
        KEPT,
        /** The title is not released yet. */
        REFUSED
    }
}
