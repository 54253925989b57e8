package app.matinee.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Records that two titles or people were made one, or one was made two.
 *
 * @param number by which it can be taken back
 * @param split whether records were taken off the one that is kept, to stand at {@code gone} on their own
 * @param kept the address of the one that is kept, at that time
 * @param gone the address of the other one, at that time
 * @param undone when it was taken back; null if it was not
 */
public record Merge(
        long number,
        boolean split,
        String kept,
        String gone,
        Instant made,
        @Nullable Instant undone) {}
