package app.matinee.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows one of a member's passkeys.
 *
 * @param name 1 to 60 characters, as the member calls it
 * @param usedAt when it was last used; null for never
 */
public record Passkey(
        long id, String name, Instant createdAt, @Nullable Instant usedAt) {}
