package app.matinee.platform.db;

import org.jspecify.annotations.Nullable;

/** Tells an operator in one sentence why the database can't be used, and what to do about it. */
public final class DatabaseException extends RuntimeException {

    /** Describes a problem with a message that is shown as it stands. */
    public DatabaseException(String message) {
        super(message);
    }

    /** Describes a problem with a message that is shown as it stands; the cause appears only in debug output. */
    public DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
