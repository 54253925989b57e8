package app.matinee.accounts;

/** Answers a visitor who comes back from a provider. */
public sealed interface ProviderAnswer {

    /**
     * Lets somebody in, perhaps as a new member.
     *
     * @param next path of this site
     */
    record SignedIn(SignInAnswer answer, String next) implements ProviderAnswer {}

    /** Has proved again that the member who is signed in is there. */
    record Proved(String next) implements ProviderAnswer {}

    /**
     * Asks the member who is signed in whether to link this person, so that nobody is made to link a stranger.
     *
     * @param email what the provider knows; empty when it told none
     * @param ticket to be sent with the answer
     */
    record LinkOffered(Provider provider, String email, Secret ticket) implements ProviderAnswer {}
}
