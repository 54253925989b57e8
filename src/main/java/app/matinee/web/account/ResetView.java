package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/** Asks where to send a link for a new password. */
public record ResetView(SiteChrome chrome, FormView form) implements Page {

    @Override
    public String template() {
        return "account/reset.jte";
    }
}
