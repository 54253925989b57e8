package app.matinee.web.address;

/** Ends a request for something that is not there. */
public final class NotFoundException extends RuntimeException {
    /** Says what was asked for, in a few words for the page that answers: {@code title}, {@code critic}. */
    public NotFoundException(String what) {
        super(what, null, false, false);
    }
}
