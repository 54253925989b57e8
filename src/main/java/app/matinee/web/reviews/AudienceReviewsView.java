package app.matinee.web.reviews;

import app.matinee.platform.html.Page;
import app.matinee.web.component.AudienceReviewCard;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.StarBar;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists the audience's reviews of a title.
 *
 * @param choices all, verified, by stars
 * @param orders the ways to sort
 * @param stars how the ratings are spread, from five stars down; may be empty
 * @param empty what to say when {@code reviews} is empty; null otherwise
 */
public record AudienceReviewsView(
        SiteChrome chrome,
        TitleHeading title,
        List<FilterLink> choices,
        List<FilterLink> orders,
        List<StarBar> stars,
        List<AudienceReviewCard> reviews,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "reviews/audience.jte";
    }
}
