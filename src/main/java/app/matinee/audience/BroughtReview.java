package app.matinee.audience;

import app.matinee.catalog.TitleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a review that a member wrote elsewhere.
 *
 * @param at when, or null if nobody knows
 */
public record BroughtReview(
        TitleId title,
        String text,
        boolean spoiler,
        @Nullable Instant at) {}
