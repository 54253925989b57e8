package app.matinee.audience;

import app.matinee.scoring.Stars;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a member wrote.
 *
 * @param author first name and initial with the member's own capitals, or the handle
 * @param handle in the address of the author's profile
 * @param stars the member's rating now; null without one, and where the member keeps it to himself or herself
 * @param verified whether a proof is attached to the rating that is shown
 * @param body plain text, 1 to 10,000 characters, line breaks kept
 * @param helpful how many members found it helpful
 * @param editedAt when it was last changed; null if it never was
 */
public record AudienceReview(
        ReviewId id,
        String author,
        String handle,
        @Nullable Stars stars,
        boolean verified,
        String body,
        boolean spoiler,
        int helpful,
        Instant writtenAt,
        @Nullable Instant editedAt) {}
