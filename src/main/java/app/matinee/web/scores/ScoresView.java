package app.matinee.web.scores;

import app.matinee.platform.html.Page;
import app.matinee.web.component.Link;
import app.matinee.web.component.ReviewMark;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.StarBar;
import app.matinee.web.component.TitleHeading;
import app.matinee.web.layout.SiteChrome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains a title's scores.
 *
 * @param ruleText the version of the rules and since when it applies
 * @param criticsSteps how the critics' score comes about, one line of the sum after the other
 * @param reviews every review, those that count first; each that does not says why
 * @param reviewsText {@code 27 reviews count, 1 does not}
 * @param audienceSteps the same for the audience
 * @param stars the ratings from five stars down to a half; may be empty
 * @param notices a frozen score, a withheld distinction; may be empty
 * @param downloads the same data as files; may be empty
 */
public record ScoresView(
        SiteChrome chrome,
        TitleHeading title,
        String ruleText,
        ScoreView critics,
        List<Step> criticsSteps,
        String reviewsText,
        List<CountedReview> reviews,
        ScoreView audience,
        List<Step> audienceSteps,
        List<StarBar> stars,
        List<String> notices,
        List<Link> downloads)
        implements Page {

    /** One line of the sum: {@code Positive reviews}, {@code 26}, and why, or null. */
    public record Step(String label, String value, @Nullable String note) {}

    /**
     * One review as it enters the sum.
     *
     * @param reason why it does not count, or a remark on one that does; null for neither
     */
    public record CountedReview(
            ReviewMark mark,
            String markWord,
            @Nullable Link critic,
            boolean top,
            @Nullable Link publication,
            @Nullable String ratedText,
            @Nullable String dateText,
            @Nullable String date,
            boolean counts,
            @Nullable String reason) {}

    @Override
    public String template() {
        return "scores/scores.jte";
    }
}
