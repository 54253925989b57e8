package app.matinee.web.review;

import app.matinee.accounts.AccountId;
import app.matinee.audience.FoundReview;
import app.matinee.audience.OwnReviewException;
import app.matinee.moderation.Reason;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.review.ReportView.ReasonChoice;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.ReviewCards;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a review and the form that reports it. */
@Component
class ReviewPresenter {
    private static final int DESCRIPTION_CHARACTERS = 200;

    private final Frames frames;

    ReviewPresenter(Frames frames) {
        this.frames = frames;
    }

    ReviewView review(FoundReview.At found, @Nullable AccountId reader) {
        return review(found, reader, null);
    }

    /** Words the author's own review, and that nothing was done. */
    ReviewView own(FoundReview.At found, OwnReviewException refused) {
        return review(found, found.account(), refused.getMessage());
    }

    private ReviewView review(FoundReview.At found, @Nullable AccountId reader, @Nullable String mistake) {
        var edited = found.review().editedAt();
        return new ReviewView(
                chrome(found),
                title(found),
                ReviewCards.audience(found.review()),
                edited == null ? null : Formats.shortDate(edited),
                found.account().equals(reader)
                        ? new Link("Edit Review", found.title().path() + "/review")
                        : null,
                found.marked(),
                mistake);
    }

    private SiteChrome chrome(FoundReview.At found) {
        var title = title(found);
        var review = found.review();
        var chrome = frames.page("%s on %s".formatted(review.author(), title.text()), permalink(found))
                .below(List.of(title, new Link("Audience Reviews", title.href() + "/reviews/audience")));
        return review.spoiler() ? chrome : chrome.describedAs(shortened(review.body()));
    }

    private static String shortened(String text) {
        var end = Math.min(text.codePointCount(0, text.length()), DESCRIPTION_CHARACTERS);
        return text.substring(0, text.offsetByCodePoints(0, end));
    }

    private static Link title(FoundReview.At found) {
        var year = found.title().year();
        return new Link(
                found.title().name() + (year == null ? "" : " (" + year + ")"),
                found.title().path());
    }

    private static String permalink(FoundReview.At found) {
        return "/review/" + found.review().id().value();
    }

    ReportView report(FoundReview.At found, String reason, String note, @Nullable String mistake) {
        return new ReportView(
                frames.page("Report a review", permalink(found) + "/report").notIndexed(),
                new Link(
                        "%s on %s"
                                .formatted(found.review().author(), title(found).text()),
                        permalink(found)),
                permalink(found) + "/report",
                Arrays.stream(Reason.values())
                        .map(each -> new ReasonChoice(
                                each.name(), text(each), each.name().equals(reason)))
                        .toList(),
                note,
                mistake);
    }

    private static String text(Reason reason) {
        return switch (reason) {
            case SPOILER -> "It contains spoilers without a warning";
            case ABUSE -> "It insults or threatens somebody";
            case SPAM -> "It advertises something";
            case OFF_TOPIC -> "It is not about this title";
            case OTHER -> "Something else";
        };
    }
}
