package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rating that a member gave elsewhere.
 *
 * @param at when, or null if nobody knows
 */
public record BroughtRating(
        TitleId title, Stars stars, @Nullable Instant at) {}
