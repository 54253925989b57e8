package app.matinee.web.account;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Says that a mail is on its way, whoever has the address.
 *
 * @param address as it was typed
 * @param text what the mail is for, in whole sentences
 */
public record MailedView(SiteChrome chrome, String address, String text) implements Page {

    @Override
    public String template() {
        return "account/mailed.jte";
    }
}
