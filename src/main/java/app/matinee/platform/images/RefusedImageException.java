package app.matinee.platform.images;

/** Tells in one sentence why a file is not taken as a picture, and what would be. The sentence has no subject: {@code is an SVG drawing; …}. */
public final class RefusedImageException extends RuntimeException {

    RefusedImageException(String message) {
        super(message);
    }

    RefusedImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
