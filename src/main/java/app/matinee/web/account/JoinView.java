package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/** Asks a newcomer for a name, an address and a password. */
public record JoinView(SiteChrome chrome, FormView form) implements Page {

    @Override
    public String template() {
        return "account/join.jte";
    }
}
