package app.matinee.web.search;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterGroup;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers a search.
 *
 * @param query as typed; empty shows the field alone
 * @param countText {@code 12 results}
 * @param meant the question as it is spelled by what was found; null where it was typed so
 * @param message what else there is to say; null if nothing
 * @param filters by which titles can be narrowed; may be empty
 * @param empty what to say when nothing was found; null otherwise
 */
public record SearchView(
        SiteChrome chrome,
        String query,
        String countText,
        @Nullable Link meant,
        @Nullable String message,
        List<FilterGroup> filters,
        List<Group> groups,
        @Nullable EmptyView empty)
        implements Page {

    /** Gathers the answers of one kind. */
    public record Group(String id, String heading, String countText, List<Hit> hits) {}

    @Override
    public String template() {
        return "search/search.jte";
    }
}
