package app.matinee.web.visit;

/**
 * Stops a form that a page of this site sent, but one made before whoever sends it signed in: perhaps for somebody else.
 */
public final class OldFormException extends RuntimeException {
    OldFormException() {
        super("This page was made before you signed in", null, false, false);
    }
}
