package app.matinee.web.browse;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterGroup;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists titles.
 *
 * @param paths the four lists, this one marked
 * @param filters may be empty
 * @param countText {@code 152 titles}
 * @param empty what to say when {@code tiles} is empty; null otherwise
 */
public record BrowseView(
        SiteChrome chrome,
        String heading,
        List<FilterLink> paths,
        List<FilterGroup> filters,
        List<FilterLink> orders,
        String countText,
        List<TileView> tiles,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "browse/browse.jte";
    }
}
