package app.matinee.web.watchlist;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a member's own watchlist.
 *
 * @param shelves what else members keep, this one marked
 * @param countText {@code 12 titles}
 * @param tiles newest wish first
 * @param empty what to say when {@code tiles} is empty; null otherwise
 */
public record WatchlistView(
        SiteChrome chrome,
        List<FilterLink> shelves,
        String countText,
        List<TileView> tiles,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "watchlist/watchlist.jte";
    }
}
