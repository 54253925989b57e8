package app.matinee.web.list;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.ListCard;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows lists of lists: a member's own, or the public ones.
 *
 * @param shelves what else members keep; empty for visitors
 * @param empty what to say when there is no list; null otherwise
 * @param more leads to further lists; null without
 */
public record ListsView(
        SiteChrome chrome,
        List<FilterLink> shelves,
        String heading,
        List<ListCard> lists,
        PageLinks pages,
        @Nullable EmptyView empty,
        String popularHeading,
        List<ListCard> popular,
        @Nullable Link more)
        implements Page {

    @Override
    public String template() {
        return "list/lists.jte";
    }
}
