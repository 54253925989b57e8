package app.matinee.web.critic;

import app.matinee.platform.html.Page;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the critics of the site by name.
 *
 * @param choices all of them, or top critics only
 */
public record CriticsView(
        SiteChrome chrome,
        List<FilterLink> choices,
        List<Line> critics,
        PageLinks pages,
        @Nullable EmptyView empty) implements Page {

    /**
     * Shows one critic.
     *
     * @param publications those they write for most, three at most
     * @param reviewsText {@code 27 reviews}
     * @param positiveText {@code 96% positive}
     */
    public record Line(
            String name, String href, boolean top, List<Link> publications, String reviewsText, String positiveText) {}

    @Override
    public String template() {
        return "critic/critics.jte";
    }
}
