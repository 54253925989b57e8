package app.matinee.audience;

import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a member wrote.
 *
 * @param author first name and initial with the member's own capitals
 * @param stars the member's rating now, or null without one
 * @param verified whether a proof is attached to the rating
 * @param body plain text, 1 to 10,000 characters, line breaks kept
 */
public record AudienceReview(
        long id,
        String author,
        @Nullable Stars stars,
        boolean verified,
        String body,
        boolean spoiler,
        Instant writtenAt) {}
