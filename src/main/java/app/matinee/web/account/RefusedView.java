package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Says why nobody was signed in.
 *
 * @param text what happened, in whole sentences
 * @param href where to go on
 * @param button what that is called
 */
public record RefusedView(SiteChrome chrome, String text, String href, String button) implements Page {

    @Override
    public String template() {
        return "account/refused.jte";
    }
}
