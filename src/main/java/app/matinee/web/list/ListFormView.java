package app.matinee.web.list;

import app.matinee.platform.html.Page;
import app.matinee.web.component.FormView;
import app.matinee.web.layout.SiteChrome;

/** Shows the form of a new list. */
public record ListFormView(SiteChrome chrome, FormView form) implements Page {

    @Override
    public String template() {
        return "list/new.jte";
    }
}
