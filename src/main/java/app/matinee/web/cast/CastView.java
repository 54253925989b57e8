package app.matinee.web.cast;

import app.matinee.platform.html.Page;
import app.matinee.web.component.PersonTile;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.SiteChrome;
import java.util.List;

/** Lists everybody who made a title, by department in the order given. */
public record CastView(SiteChrome chrome, TitleHeading title, String countText, List<Department> departments)
        implements Page {

    /** Gathers the people of one department. */
    public record Department(String id, String name, String countText, List<PersonTile> people) {}

    @Override
    public String template() {
        return "cast/cast.jte";
    }
}
