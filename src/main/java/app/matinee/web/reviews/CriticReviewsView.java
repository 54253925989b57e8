package app.matinee.web.reviews;

import app.matinee.platform.html.Page;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.PageLinks;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists critics' reviews of a title.
 *
 * @param choices all, top critics, fresh, rotten
 * @param orders the ways to sort
 * @param empty what to say when {@code reviews} is empty; null otherwise
 */
public record CriticReviewsView(
        SiteChrome chrome,
        TitleHeading title,
        List<FilterLink> choices,
        List<FilterLink> orders,
        List<CriticReviewCard> reviews,
        PageLinks pages,
        @Nullable EmptyView empty)
        implements Page {

    @Override
    public String template() {
        return "reviews/critics.jte";
    }
}
