package app.matinee.accounts;

import java.time.Instant;
import java.util.Set;

/**
 * Shows somebody's stay on one device.
 *
 * @param device as the member would call it: {@code Firefox on Linux}
 * @param createdAt when the member signed in
 * @param seenAt when the device was last here, at most 5 minutes behind
 * @param provedAt when the member last entered a password or used a passkey
 * @param unread how many notifications wait, 0 or more
 * @param apart handles of those from whom a block keeps the member apart, whoever asked for it; may be empty
 */
public record Session(
        long id,
        Member member,
        String device,
        Instant createdAt,
        Instant seenAt,
        Instant provedAt,
        int unread,
        Set<String> apart) {
    public Session {
        apart = Set.copyOf(apart);
    }
}
