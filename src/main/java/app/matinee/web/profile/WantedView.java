package app.matinee.web.profile;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a page of what a member wants to watch.
 *
 * @param tiles newest wish first
 */
public record WantedView(
        SiteChrome chrome,
        ProfileHead head,
        List<TileView> tiles,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    @Override
    public String template() {
        return "profile/wanted.jte";
    }
}
