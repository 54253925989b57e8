package app.matinee.accounts;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Allows something once.
 *
 * @param account whom it is for; null when that is nobody yet
 * @param content what is to be done with it
 */
record Ticket(@Nullable AccountId account, Map<String, String> content) {

    String text(String key) {
        return Objects.requireNonNull(content.get(key), key);
    }

    AccountId owner() {
        return Objects.requireNonNull(account);
    }

    /** Says what tickets are for. */
    enum Purpose {
        JOIN,
        RESET,
        LEAVE_EMAIL,
        TAKE_EMAIL,
        LEAVE,
        WISH,
        SECOND_FACTOR,
        ENROLMENT,
        PASSKEY,
        PROVIDER,
        LINK
    }
}
