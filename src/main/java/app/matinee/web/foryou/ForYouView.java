package app.matinee.web.foryou;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what is suggested to the member who looks.
 *
 * @param shelves what else members keep, this one marked
 * @param tiles the best first; their notes say why
 * @param critics with whom the member agrees most, the best match first
 * @param empty what to say when {@code tiles} is empty; null otherwise
 */
public record ForYouView(
        SiteChrome chrome,
        List<FilterLink> shelves,
        List<TileView> tiles,
        List<FilterLink> critics,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "foryou/foryou.jte";
    }
}
