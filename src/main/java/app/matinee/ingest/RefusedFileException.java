package app.matinee.ingest;

/** Says why a file as a whole cannot be imported; the message is meant for the person who gave the file. */
public final class RefusedFileException extends RuntimeException {
    public RefusedFileException(String message) {
        super(message);
    }

    public RefusedFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
