package app.matinee.catalog.pictures;

/** Tells in one sentence why a picture is not taken. */
public class PictureException extends RuntimeException {

    PictureException(String message) {
        super(message);
    }

    PictureException(String message, Throwable cause) {
        super(message, cause);
    }
}
