package app.matinee.web.critic;

import app.matinee.platform.html.Page;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows one publication, its critics and their reviews.
 *
 * @param website its own site; null if unknown
 * @param critics the most prolific first; {@code countText} holds their numbers of reviews
 */
public record PublicationView(
        SiteChrome chrome,
        String name,
        @Nullable Link website,
        @Nullable String statusText,
        List<Figure> figures,
        List<FilterLink> critics,
        List<FilterLink> choices,
        List<FilterLink> orders,
        List<CriticReviewCard> reviews,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "critic/publication.jte";
    }
}
