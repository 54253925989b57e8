package app.matinee.web.search;

import app.matinee.platform.html.Page;
import java.util.List;

/**
 * Suggests what may be looked for, as a fragment that the search field shows below itself.
 *
 * @param query as typed
 * @param groups by kind, the likeliest first; may be empty
 */
public record SuggestView(String query, List<Group> groups) implements Page {

    /** Gathers suggestions of one kind. */
    public record Group(String id, String heading, List<Hit> hits) {}

    @Override
    public String template() {
        return "search/suggest.jte";
    }
}
