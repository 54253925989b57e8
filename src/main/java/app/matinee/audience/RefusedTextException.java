package app.matinee.audience;

/** Says why a text can't be kept, in a sentence for whoever wrote it. */
public final class RefusedTextException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedTextException(String message) {
        super(message);
    }
}
