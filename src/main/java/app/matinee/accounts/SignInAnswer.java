package app.matinee.accounts;

/** Answers a try to sign in. */
public sealed interface SignInAnswer {

    /** Lets the member in, with the secret of a new session. */
    record Welcome(Secret session) implements SignInAnswer {}

    /** Does not say whether the account or the password is wrong. */
    record Refused() implements SignInAnswer {}
}
