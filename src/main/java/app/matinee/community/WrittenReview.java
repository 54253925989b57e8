package app.matinee.community;

import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows a review among all of a member's.
 *
 * @param name of the title, with that of the series before it for seasons and episodes
 * @param path the address of the title's page
 * @param stars the member's rating now; null without one
 * @param body plain text, 1 to 10,000 characters, line breaks kept
 */
public record WrittenReview(
        long id,
        String name,
        @Nullable Integer year,
        String path,
        @Nullable Stars stars,
        boolean verified,
        String body,
        boolean spoiler,
        Instant writtenAt) {}
