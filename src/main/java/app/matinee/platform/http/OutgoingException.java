package app.matinee.platform.http;

/** Tells in one sentence why something could not be fetched: where from, and what stood in the way. */
public final class OutgoingException extends RuntimeException {

    /** Describes a problem with a message that is shown as it stands. */
    public OutgoingException(String message) {
        super(message);
    }

    /** Describes a problem that another one caused. */
    public OutgoingException(String message, Throwable cause) {
        super(message, cause);
    }
}
