package app.matinee.web.browse;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists titles.
 *
 * @param action where the form of filters is sent to
 * @param order the word of the order, sent along; empty for the usual one
 * @param paths the four lists, this one marked
 * @param filters those that have values
 * @param chips what is chosen, each with a link to the list without it
 * @param clearHref the list without any filter
 * @param messages about what was asked for and can't be shown, or not yet
 * @param countText {@code 152 titles}
 * @param firstHref the first page; null on it
 * @param nextHref null on the last page
 * @param empty what to say when {@code tiles} is empty; null otherwise
 */
public record BrowseView(
        SiteChrome chrome,
        String heading,
        String action,
        String order,
        List<FilterLink> paths,
        List<Options> filters,
        List<Link> chips,
        String clearHref,
        List<String> messages,
        List<FilterLink> orders,
        String countText,
        List<TileView> tiles,
        @Nullable String firstHref,
        @Nullable String nextHref,
        @Nullable EmptyView empty)
        implements Page {

    /**
     * Holds the values of one filter.
     *
     * @param name as in addresses
     * @param chosen how many of them are
     */
    public record Options(String label, String name, int chosen, List<Option> options) {}

    /** Holds one value, and how many titles it would show. */
    public record Option(String value, String text, boolean chosen, String countText) {}

    @Override
    public String template() {
        return "browse/browse.jte";
    }
}
