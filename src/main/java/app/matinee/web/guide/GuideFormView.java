package app.matinee.web.guide;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/**
 * Shows the form of a guide.
 *
 * @param action where it is sent
 * @param button what sends it says
 */
public record GuideFormView(SiteChrome chrome, String heading, String action, String button, FormView form)
        implements Page {

    @Override
    public String template() {
        return "guide/edit.jte";
    }
}
