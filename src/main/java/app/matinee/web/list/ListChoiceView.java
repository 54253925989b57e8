package app.matinee.web.list;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/**
 * Offers a member's lists to put a title on.
 *
 * @param path where the form goes
 */
public record ListChoiceView(SiteChrome chrome, TitleHeading title, String path, List<Choice> choices, FormView form)
        implements Page {

    /** Offers one list. */
    public record Choice(String id, String name, String detail, boolean chosen) {}

    @Override
    public String template() {
        return "list/choice.jte";
    }
}
