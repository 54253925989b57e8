package app.matinee.web.review;

import app.matinee.platform.html.Page;
import app.matinee.web.component.AudienceReviewCard;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import org.jspecify.annotations.Nullable;

/**
 * Shows one review.
 *
 * @param editedText when it was last changed; null if it never was
 * @param edit leads the author to the form; null for everybody else
 * @param marked whether the reader found it helpful
 * @param mistake why something could not be done; null for nothing
 */
public record ReviewView(
        SiteChrome chrome,
        Link title,
        AudienceReviewCard review,
        @Nullable String editedText,
        @Nullable Link edit,
        boolean marked,
        @Nullable String mistake)
        implements Page {

    @Override
    public String template() {
        return "review/review.jte";
    }
}
