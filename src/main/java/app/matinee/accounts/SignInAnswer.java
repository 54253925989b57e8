package app.matinee.accounts;

/** Answers a try to sign in. */
public sealed interface SignInAnswer {

    /** Lets the member in, with the secret of a new session. */
    record Welcome(Secret session) implements SignInAnswer {}

    /** Wants a code besides, with a ticket that is good for ten minutes. */
    record SecondFactorNeeded(Secret ticket) implements SignInAnswer {}

    /** Does not say whether the account or the proof is wrong. */
    record Refused() implements SignInAnswer {}
}
