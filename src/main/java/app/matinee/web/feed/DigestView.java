package app.matinee.web.feed;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;

/**
 * Offers to end mails, or says that they have ended.
 *
 * @param action where the form is sent
 */
public record DigestView(SiteChrome chrome, String action, boolean ended) implements Page {

    @Override
    public String template() {
        return "feed/digest.jte";
    }
}
