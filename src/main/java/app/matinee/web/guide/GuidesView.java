package app.matinee.web.guide;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads to all guides.
 *
 * @param groups genres, decades, countries, and what curators made besides; empty ones are left out
 * @param newHref where a guide is made; null for everybody but curators
 */
public record GuidesView(
        SiteChrome chrome,
        List<Group> groups,
        @Nullable String newHref,
        @Nullable EmptyView empty) implements Page {

    /** Gathers guides under a heading; ids are unique on the page. */
    public record Group(String id, String heading, List<FilterLink> guides) {}

    @Override
    public String template() {
        return "guide/guides.jte";
    }
}
