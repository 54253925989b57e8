package app.matinee.catalog;

/** Says why titles or people can't be merged, split or matched as asked, in words for the person who asked. */
public final class RefusedCorrectionException extends RuntimeException {
    public RefusedCorrectionException(String message) {
        super(message);
    }
}
