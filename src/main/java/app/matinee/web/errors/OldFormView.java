package app.matinee.web.errors;

import app.matinee.platform.html.Page;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.visit.SentForm;

/**
 * Offers to send a form once more, of which nothing is lost.
 *
 * @param name how the member is called who would send it
 * @param form as it came
 */
public record OldFormView(SiteChrome chrome, String name, SentForm form) implements Page {

    @Override
    public String template() {
        return "errors/oldform.jte";
    }
}
