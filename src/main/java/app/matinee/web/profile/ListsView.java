package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.ListCard;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a page of the public lists that a member made. */
public record ListsView(
        SiteChrome chrome,
        ProfileHead head,
        List<ListCard> lists,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    @Override
    public String template() {
        return "profile/lists.jte";
    }
}
