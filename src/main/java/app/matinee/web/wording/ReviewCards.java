package app.matinee.web.wording;

import app.matinee.audience.AudienceReview;
import app.matinee.criticism.Review;
import app.matinee.criticism.Review.Signature;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Stars;
import app.matinee.web.component.AudienceReviewCard;
import app.matinee.web.component.ClampedText;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.Link;
import app.matinee.web.component.ReviewMark;
import app.matinee.web.component.StarsView;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Words reviews. */
public final class ReviewCards {
    private static final int SHOWN_CHARACTERS = 320;

    private ReviewCards() {}

    /** Words a critic's review on the page of its title. */
    public static CriticReviewCard critic(Review review) {
        return critic(review, false);
    }

    /** Words a critic's review on a page about somebody else, naming the title. */
    public static CriticReviewCard withTitle(Review review) {
        return critic(review, true);
    }

    private static CriticReviewCard critic(Review review, boolean withTitle) {
        var date = review.date();
        var year = review.title().year();
        return new CriticReviewCard(
                mark(review.sentiment()),
                word(review.sentiment()),
                link(review.critic(), "/critic/"),
                review.top(),
                link(review.publication(), "/publication/"),
                review.quote(),
                null,
                review.originalScore(),
                date == null ? null : Formats.date(date),
                date == null ? null : date.toString(),
                review.url(),
                withTitle
                        ? new Link(
                                review.title().name() + (year == null ? "" : " (" + year + ")"),
                                review.title().path())
                        : null);
    }

    public static ReviewMark mark(Sentiment sentiment) {
        return sentiment == Sentiment.FRESH ? ReviewMark.FRESH : ReviewMark.ROTTEN;
    }

    public static String word(Sentiment sentiment) {
        return sentiment == Sentiment.FRESH ? "Fresh" : "Rotten";
    }

    public static @Nullable Link link(@Nullable Signature signature, String section) {
        return signature == null ? null : new Link(signature.name(), section + signature.slug());
    }

    /** Words a member's review. */
    public static AudienceReviewCard audience(AudienceReview review) {
        return new AudienceReviewCard(
                new Link(review.author(), "/user/" + review.handle()),
                stars(review.stars()),
                Formats.shortDate(review.writtenAt()),
                review.writtenAt().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                ClampedText.of(review.body(), SHOWN_CHARACTERS),
                review.spoiler(),
                review.verified() ? "Verified rating" : null,
                review.helpful() == 0
                        ? null
                        : Formats.count(review.helpful(), "member found this helpful", "members found this helpful"),
                "/review/" + review.id().value());
    }

    /** Words a rating; null without one. */
    public static @Nullable StarsView stars(@Nullable Stars stars) {
        return stars == null ? null : new StarsView(stars.halves(), "Rated " + stars + " out of 5 stars");
    }
}
