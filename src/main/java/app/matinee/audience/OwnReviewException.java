package app.matinee.audience;

/** Says that a member tried to mark or report what he or she wrote. */
public final class OwnReviewException extends RuntimeException {
    private static final long serialVersionUID = 1;

    OwnReviewException() {
        super("This is your own review; only others can mark it as helpful or report it.");
    }
}
