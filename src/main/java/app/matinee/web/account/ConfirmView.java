package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Offers the button that a mailed link leads to. Mail programs open links by themselves; they press no buttons.
 *
 * @param path where the form goes
 */
public record ConfirmView(SiteChrome chrome, String heading, String text, String button, String path, String ticket)
        implements Page {

    @Override
    public String template() {
        return "account/confirm.jte";
    }
}
