package app.matinee.web.sections;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/** Says what a section will hold, until it does. */
public record ComingView(SiteChrome chrome, String heading, String lead, List<Part> parts, List<Link> meanwhile)
        implements Page {

    /** Describes one thing that will be there. */
    public record Part(String heading, String text) {}

    @Override
    public String template() {
        return "sections/coming.jte";
    }
}
