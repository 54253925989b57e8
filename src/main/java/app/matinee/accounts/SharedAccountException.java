package app.matinee.accounts;

/** Refuses what would take an account from the others who share it, such as those of the demo. */
public final class SharedAccountException extends RuntimeException {
    SharedAccountException() {
        super(
                "Everybody who tries this site signs in with it, so its password, address and second factor stay as they are,"
                        + " and it is not deleted. Join with an account of your own to try that.");
    }

    /** Returns why, in whole sentences. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
