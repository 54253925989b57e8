package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Says that a mailed link was used before or is too old.
 *
 * @param again where to get another one
 * @param button what that is called
 */
public record UsedUpView(SiteChrome chrome, String again, String button) implements Page {

    @Override
    public String template() {
        return "account/usedup.jte";
    }
}
