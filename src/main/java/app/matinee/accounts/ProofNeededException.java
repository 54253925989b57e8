package app.matinee.accounts;

/** Refuses something until the member has proved again to be the member. */
public final class ProofNeededException extends RuntimeException {

    ProofNeededException() {
        super("Enter the password again", null, false, false);
    }
}
