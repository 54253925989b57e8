package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/**
 * Asks for an e-mail address and a password, a passkey, or a provider.
 *
 * @param next path to go to afterwards
 * @param wished whether something the visitor sent waits to be carried out
 */
public record LoginView(SiteChrome chrome, FormView form, String next, boolean wished, OtherWays ways) implements Page {

    @Override
    public String template() {
        return "account/login.jte";
    }
}
