package app.matinee.platform.files;

/** Tells in one sentence what a bucket refused to do. */
public final class FilesException extends RuntimeException {

    FilesException(String message) {
        super(message);
    }

    FilesException(String message, Throwable cause) {
        super(message, cause);
    }
}
