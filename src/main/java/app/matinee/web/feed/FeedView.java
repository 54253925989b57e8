package app.matinee.web.feed;

import app.matinee.platform.html.Page;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.StarsView;
import app.matinee.web.component.TileView;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows what those did whom the reader follows.
 *
 * @param nextHref where it goes on; null at the end
 */
public record FeedView(
        SiteChrome chrome,
        List<FilterLink> parts,
        List<Entry> entries,
        @Nullable String nextHref,
        @Nullable EmptyView empty)
        implements Page {

    /**
     * Shows what one member did: ratings given one after the other, or one review.
     *
     * @param did {@code rated 3 titles}, {@code made a list:}
     * @param object the list that was made; null for others
     * @param review null for others
     */
    public record Entry(
            Link by,
            String did,
            @Nullable Link object,
            String dateText,
            String date,
            List<Rated> rated,
            @Nullable Review review) {}

    /** Shows a title with what it was given. */
    public record Rated(TileView tile, @Nullable StarsView stars) {}

    /** Shows a review's beginning under its title. */
    public record Review(Link title, @Nullable StarsView stars, ClampedText text, boolean spoiler) {}

    @Override
    public String template() {
        return "feed/feed.jte";
    }
}
