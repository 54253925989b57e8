package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.StarBar;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what a member rated, in all or in one year.
 *
 * @param spans all years, then those in which something was rated, the last first
 * @param critics whom the member agrees with most; empty for one year
 * @param best the titles with most stars in a year; empty for all years
 */
public record StatisticsView(
        SiteChrome chrome,
        ProfileHead head,
        String heading,
        List<FilterLink> spans,
        List<Figure> figures,
        List<StarBar> stars,
        List<Group> groups,
        List<CriticLine> critics,
        List<RatedTile> best,
        @Nullable EmptyView empty)
        implements Page {

    /** Compares the titles of one kind by how many there are. */
    public record Group(String id, String heading, String of, List<Row> rows) {}

    /**
     * Counts titles that have something in common.
     *
     * @param share 0 to 100 of the longest row
     * @param average the mean of their stars; empty where it says nothing
     */
    public record Row(String name, @Nullable String href, String countText, int share, String average) {}

    /** Says how far the member agrees with a critic. */
    public record CriticLine(String name, String href, String match, String detail) {}

    @Override
    public String template() {
        return "profile/statistics.jte";
    }
}
