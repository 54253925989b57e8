package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/** Asks a member who is signed in to prove it again. */
public record ProveView(SiteChrome chrome, FormView form, String next, boolean hasPassword, OtherWays ways)
        implements Page {

    @Override
    public String template() {
        return "account/prove.jte";
    }
}
