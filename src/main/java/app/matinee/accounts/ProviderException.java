package app.matinee.accounts;

/** Ends a sign-in through a provider, in a sentence for the visitor. */
public final class ProviderException extends RuntimeException {
    private final Fault fault;

    /** Says whose the fault is. */
    public enum Fault {
        /** The provider cannot be reached or answers nonsense. */
        PROVIDER,
        /** What the visitor came back with is used up, too old, forged, or not enough. */
        ANSWER,
        /** The address has an account here already, which has to be linked by its owner. */
        HAS_ACCOUNT
    }

    ProviderException(Fault fault, String message) {
        super(message, null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** Returns what happened and what to do, as sentences. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
