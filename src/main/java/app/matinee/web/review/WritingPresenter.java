package app.matinee.web.review;

import app.matinee.audience.Draft;
import app.matinee.audience.Mine;
import app.matinee.audience.OwnReview;
import app.matinee.audience.ReviewText;
import app.matinee.audience.Revision;
import app.matinee.catalog.Title;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.ReviewCards;
import app.matinee.web.wording.TitleWords;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the pages on which a member writes. */
@Component
class WritingPresenter {
    private final Frames frames;

    WritingPresenter(Frames frames) {
        this.frames = frames;
    }

    /**
     * @param mistake what was wrong with what was sent; null for nothing
     * @param other what was posted elsewhere in the meantime; null if nothing was
     */
    WritingView form(Title title, Mine mine, Written written, @Nullable String mistake, @Nullable OwnReview other) {
        var review = mine.standingReview();
        var heading = review == null ? "Write a Review" : "Edit Review";
        var stars = ReviewCards.stars(mine.stars());
        var opening = mine.opening();
        return new WritingView(
                chrome(title, heading, "/review"),
                heading,
                new Link(TitleWords.nameAndYear(title), title.path()),
                title.path(),
                stars == null ? null : stars.text(),
                written.text(),
                written.spoiler(),
                written.revision(),
                ReviewText.MOST,
                draft(mine.draft(), written),
                opening == null ? null : Formats.date(opening),
                mistake,
                other == null ? null : other.body(),
                review != null,
                review == null || review.revision() == 1
                        ? null
                        : new Link("Earlier versions", title.path() + "/review/history"));
    }

    private static @Nullable String draft(@Nullable Draft draft, Written written) {
        return draft == null || !draft.body().equals(written.text()) ? null : Formats.shortDate(draft.savedAt());
    }

    HistoryView history(Title title, List<Revision> revisions) {
        return new HistoryView(
                chrome(title, "Earlier versions", "/review/history"),
                new Link(TitleWords.nameAndYear(title), title.path()),
                revisions.stream().map(WritingPresenter::wording).toList());
    }

    private static HistoryView.Wording wording(Revision revision) {
        return new HistoryView.Wording(
                revision.number(),
                Formats.shortDate(revision.savedAt()),
                revision.savedAt().toString(),
                revision.spoiler(),
                revision.body());
    }

    private SiteChrome chrome(Title title, String heading, String page) {
        return frames.page(heading + ": " + TitleWords.nameAndYear(title), title.path() + page)
                .in(TitleWords.section(title))
                .below(TitleWords.breadcrumbsTo(title))
                .notIndexed();
    }
}
