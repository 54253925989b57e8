package app.matinee.web.diary;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.component.ViewingLine;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Shows when a member watched a title, and the form to log another viewing.
 *
 * @param action where the form goes
 * @param lines the last viewing first
 */
public record ViewingsView(SiteChrome chrome, TitleHeading title, String action, FormView form, List<ViewingLine> lines)
        implements Page {

    @Override
    public String template() {
        return "diary/viewings.jte";
    }
}
