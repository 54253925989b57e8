package app.matinee.web.search;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.PosterView;
import app.matinee.web.component.ScoreView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a search.
 *
 * @param query as typed; empty shows the field alone
 * @param countText {@code 12 results}
 * @param empty what to say when nothing was found; null otherwise
 */
public record SearchView(
        SiteChrome chrome,
        String query,
        String countText,
        List<Group> groups,
        @Nullable EmptyView empty) implements Page {

    /**
     * Gathers the answers of one kind.
     *
     * @param more where the rest is; null if this is all
     */
    public record Group(
            String id,
            String heading,
            String countText,
            List<Hit> hits,
            @Nullable Link more) {}

    /**
     * One answer.
     *
     * @param note year and director, or what a person is known for; null without
     * @param poster null for people and publications, which show {@code monogram}
     */
    public record Hit(
            String name,
            @Nullable String nameLang,
            String href,
            @Nullable String note,
            @Nullable PosterView poster,
            @Nullable String monogram,
            @Nullable ScoreView critics,
            @Nullable ScoreView audience) {}

    @Override
    public String template() {
        return "search/search.jte";
    }
}
