package app.matinee.ingest.demo;

import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds what an invented member thinks of a title.
 *
 * @param titleId in the demo's list
 * @param member counted from 0
 * @param text what the member wrote beside it, or null
 */
record GeneratedRating(
        String titleId,
        int member,
        Stars stars,
        boolean verified,
        Instant at,
        @Nullable String text,
        boolean spoiler) {}
