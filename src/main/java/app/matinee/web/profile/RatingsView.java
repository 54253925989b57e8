package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a page of what a member rated. */
public record RatingsView(
        SiteChrome chrome,
        ProfileHead head,
        List<FilterLink> choices,
        List<FilterLink> orders,
        List<RatedTile> ratings,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "profile/ratings.jte";
    }
}
