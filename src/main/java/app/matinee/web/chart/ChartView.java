package app.matinee.web.chart;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.ScoreView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a chart.
 *
 * @param rule how it is made, in words
 * @param juries critics and audience, the one that it goes by marked
 * @param more other charts close to this one; may be empty
 * @param empty what to say when nobody stands in it; null otherwise
 */
public record ChartView(
        SiteChrome chrome,
        String heading,
        String rule,
        List<FilterLink> juries,
        List<Place> places,
        PageLinks pages,
        List<Link> more,
        @Nullable EmptyView empty)
        implements Page {

    /**
     * One place in it.
     *
     * @param note year and director; null without
     * @param lowText {@code at least 91%}
     * @param voicesText {@code 300 of 320 reviews}
     */
    public record Place(
            String placeText,
            String name,
            String href,
            @Nullable String note,
            PosterView poster,
            String lowText,
            String voicesText,
            ScoreView critics,
            ScoreView audience) {}

    @Override
    public String template() {
        return "chart/chart.jte";
    }
}
