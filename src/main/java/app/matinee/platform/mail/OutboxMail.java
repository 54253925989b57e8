package app.matinee.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Shows a mail that did not leave, or not yet.
 *
 * @param failure what the server said to the last try; null before one
 */
public record OutboxMail(
        String recipient,
        String subject,
        String text,
        Instant createdAt,
        @Nullable String failure) {}
