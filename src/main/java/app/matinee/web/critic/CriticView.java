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
 * Shows one critic and what they wrote.
 *
 * @param statusText {@code Top critic since 2004}, {@code Approved critic}; null for neither
 * @param biography a sentence or two about the critic; null without
 * @param figures a few numbers: reviews, share positive, agreement with the score
 */
public record CriticView(
        SiteChrome chrome,
        String name,
        @Nullable String nameLang,
        String monogram,
        boolean top,
        @Nullable String statusText,
        @Nullable String biography,
        List<Link> publications,
        List<Figure> figures,
        List<FilterLink> choices,
        List<FilterLink> orders,
        List<CriticReviewCard> reviews,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "critic/critic.jte";
    }
}
