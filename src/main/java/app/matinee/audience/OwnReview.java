package app.matinee.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows a member his or her own review, also when others don't see it.
 *
 * @param revision counts from 1; whoever edits says which one
 * @param editedAt when it was last changed; null if it never was
 * @param hidden whether moderators took it from view
 * @param deletedAt when the member deleted it; null if it stands. It can be restored for a day.
 */
public record OwnReview(
        ReviewId id,
        int revision,
        String body,
        boolean spoiler,
        Instant writtenAt,
        @Nullable Instant editedAt,
        boolean hidden,
        @Nullable Instant deletedAt) {}
