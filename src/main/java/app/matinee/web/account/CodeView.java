package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/**
 * Asks for the code of a second factor.
 *
 * @param next path to go to afterwards
 */
public record CodeView(SiteChrome chrome, FormView form, String next) implements Page {

    @Override
    public String template() {
        return "account/code.jte";
    }
}
