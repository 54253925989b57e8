package app.matinee.web.wording;

import app.matinee.audience.Audience;
import app.matinee.audience.Mine;
import app.matinee.catalog.Title;
import app.matinee.discovery.likeness.Prediction;
import app.matinee.web.component.MyRatingView;
import app.matinee.web.visit.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what the visitor has said of a title; one statement for members, none for others. */
@Component
public class MyRatings {
    private final Audience audience;

    MyRatings(Audience audience) {
        this.audience = audience;
    }

    /**
     * Words it for whoever visits now.
     *
     * @param prediction how the member might rate it, said as long as the member has not; null for nothing
     */
    public MyRatingView of(Title title, @Nullable Prediction prediction) {
        var mine = of(title);
        return prediction == null || mine.stars() != null ? mine : mine.predicted(prediction(prediction));
    }

    private static String prediction(Prediction prediction) {
        return "You would probably give it %s to %s stars, judging by %s like it that you have rated."
                .formatted(prediction.low(), prediction.high(), Formats.count(prediction.judged(), "title", "titles"));
    }

    /** Words it for whoever visits now. */
    public MyRatingView of(Title title) {
        var member = Visit.current().member();
        return member == null
                ? of(
                        title,
                        new Mine(
                                null,
                                false,
                                null,
                                null,
                                audience.opening(title.facts().firstRelease())))
                : of(title, audience.mine(title.id(), member.id()));
    }

    private static MyRatingView of(Title title, Mine mine) {
        var opening = mine.opening();
        var review = mine.standingReview();
        return new MyRatingView(
                title.path(),
                ReviewCards.stars(mine.stars()),
                opening == null ? null : Formats.date(opening),
                review == null ? "Write a Review" : "Edit Review",
                about(mine),
                review == null || review.hidden()
                        ? null
                        : "/review/" + review.id().value(),
                null,
                null);
    }

    private static @Nullable String about(Mine mine) {
        var review = mine.standingReview();
        if (mine.draft() != null) {
            return review == null ? "You have a saved draft." : "Your changes to the review are saved as a draft.";
        }
        if (review == null) {
            return null;
        }
        return review.hidden() ? "The moderators have hidden your review." : null;
    }
}
