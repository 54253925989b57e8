package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/** Asks for a new password in place of a forgotten one. */
public record NewPasswordView(SiteChrome chrome, FormView form, String ticket) implements Page {

    @Override
    public String template() {
        return "account/newpassword.jte";
    }
}
