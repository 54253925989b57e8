package app.matinee.web.chart;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads to all charts.
 *
 * @param juries critics and audience, the chosen one marked
 * @param groups genres, decades and countries of films, then of series; empty ones are left out
 */
public record ChartsView(
        SiteChrome chrome,
        String rule,
        List<FilterLink> juries,
        List<Group> groups,
        @Nullable EmptyView empty) implements Page {

    /** Gathers charts under a heading; ids are unique on the page. */
    public record Group(String id, String heading, List<FilterLink> charts) {}

    @Override
    public String template() {
        return "chart/charts.jte";
    }
}
