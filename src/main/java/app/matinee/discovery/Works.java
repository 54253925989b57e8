package app.matinee.discovery;

import app.matinee.values.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what somebody had a part in.
 *
 * @param counts how many titles there are of each part, most first; parts without one are left out
 * @param page a page of them, part by part in that order, newest first
 * @param highest the title with the best critics' score among all of them, whatever the page; {@code lowest} the one with
 *     the worst; null where fewer have a score that is shown
 */
public record Works<P>(
        List<Count<P>> counts,
        Page<Work<P>> page,
        @Nullable Tile highest,
        @Nullable Tile lowest) {

    /** Counts the titles of one part. */
    public record Count<P>(P part, int titles) {}
}
