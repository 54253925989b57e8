package app.matinee.web.review;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a review.
 *
 * @param heading {@code Write a Review}, {@code Edit Review}
 * @param path of the title's page
 * @param ratingText the member's stars in words; null without a rating
 * @param revision that the text begins from; 0 for a new review
 * @param most how many characters a review may have
 * @param draftText when the draft that is shown was saved; null if none is shown
 * @param openingText from which day on it can be posted; null when it can be now
 * @param mistake what was wrong with what was sent; null for nothing
 * @param other what was posted elsewhere in the meantime; null if nothing was
 * @param isPosted whether there is a review that can be deleted
 * @param history leads to earlier wordings; null without any
 */
public record WritingView(
        SiteChrome chrome,
        String heading,
        Link title,
        String path,
        @Nullable String ratingText,
        String text,
        boolean spoiler,
        int revision,
        int most,
        @Nullable String draftText,
        @Nullable String openingText,
        @Nullable String mistake,
        @Nullable String other,
        boolean isPosted,
        @Nullable Link history)
        implements Page {

    @Override
    public String template() {
        return "review/writing.jte";
    }
}
