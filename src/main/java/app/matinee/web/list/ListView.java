package app.matinee.web.list;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a list that somebody made.
 *
 * @param path of the list, below which its forms go
 * @param description empty without
 * @param detail {@code 12 titles · changed Nov 21, 2026}
 * @param origin the list that it was copied from; null without
 * @param own whether it is the visitor's own, to edit and delete
 * @param empty what to say when {@code items} is empty; null otherwise
 */
public record ListView(
        SiteChrome chrome,
        String path,
        String name,
        Link owner,
        String description,
        String detail,
        @Nullable Link origin,
        boolean own,
        List<Item> items,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    /**
     * Shows a title with what the list says about it.
     *
     * @param place in a ranked list; null in others
     * @param note empty without
     */
    public record Item(@Nullable String place, TileView tile, String note) {}

    @Override
    public String template() {
        return "list/list.jte";
    }
}
