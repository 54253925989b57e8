package app.matinee.web.guide;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.RailView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a guide.
 *
 * @param lead what it is about
 * @param hidden whether only curators see it
 * @param editHref where it is changed; null for everybody but curators
 * @param empty what to say when there is nothing to show; null otherwise
 */
public record GuideView(
        SiteChrome chrome,
        String title,
        String lead,
        boolean hidden,
        @Nullable String editHref,
        List<RailView> rails,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "guide/guide.jte";
    }
}
