package app.matinee.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Offers ways to prove oneself beside the password.
 *
 * @param verb what the buttons begin with: {@code Sign in}
 * @param passkeys where the answer of a passkey goes; empty when none is offered
 * @param autofill whether the browser may offer passkeys in the form's field, too
 * @param query what all addresses end with
 */
public record OtherWays(String verb, String passkeys, boolean autofill, List<ProviderLine> providers, String query) {

    /** Signs visitors in. */
    static OtherWays toSignIn(List<ProviderLine> providers, String next) {
        return new OtherWays("Sign in", "/login/passkey", true, providers, query(next));
    }

    /** Lets a member prove again who is there. */
    static OtherWays toProve(boolean passkeys, List<ProviderLine> providers, String next) {
        return new OtherWays("Continue", passkeys ? "/account/prove/passkey" : "", false, providers, query(next));
    }

    private static String query(String next) {
        return "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
