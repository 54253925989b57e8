package app.matinee.web.visit;

/** Ends a request that only a member may make. */
public final class SignInNeededException extends RuntimeException {

    public SignInNeededException() {
        super("Sign in first", null, false, false);
    }
}
