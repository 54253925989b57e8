package app.matinee.web.critic;

import app.matinee.criticism.Criticism;
import app.matinee.criticism.Review.Signature;
import app.matinee.criticism.ReviewerProfile;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the critics whose reviews count. */
@Controller
class CriticsController {
    private static final String TOP = "top";
    private static final int PAGE_SIZE = 50;
    private static final int MOST_PUBLICATIONS = 3;

    private final Criticism criticism;
    private final Frames frames;

    CriticsController(Criticism criticism, Frames frames) {
        this.criticism = criticism;
        this.frames = frames;
    }

    @GetMapping("/critics")
    ResponseEntity<byte[]> critics(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page) {
        var topOnly = TOP.equals(show);
        var critics = criticism.critics(topOnly, PageNumber.of(page, PAGE_SIZE));
        var query = Query.at("/critics").with("show", topOnly ? TOP : "", "");
        return Pages.ok(new CriticsView(
                frames.page("Critics", query.with("page", critics.number(), 1).href()),
                List.of(
                        new FilterLink("All critics", query.with("show", "", "").href(), !topOnly, null),
                        new FilterLink(
                                "Top critics", query.with("show", TOP, "").href(), topOnly, null)),
                critics.items().stream().map(CriticsController::line).toList(),
                PageNumbers.links(
                        critics, number -> query.with("page", number, 1).href()),
                empty(critics, topOnly)));
    }

    private static CriticsView.Line line(ReviewerProfile critic) {
        var reviews = critic.reviews();
        return new CriticsView.Line(
                critic.signature().name(),
                "/critic/" + critic.signature().slug(),
                critic.topSince() != null,
                critic.colleagues().stream()
                        .limit(MOST_PUBLICATIONS)
                        .map(CriticsController::publication)
                        .toList(),
                Formats.count(reviews.total(), "review", "reviews"),
                reviews.percent() + " positive");
    }

    private static Link publication(Signature publication) {
        return new Link(publication.name(), "/publication/" + publication.slug());
    }

    private static @Nullable EmptyView empty(Page<?> critics, boolean topOnly) {
        if (!critics.items().isEmpty()) {
            return null;
        }
        if (critics.total() > 0) {
            return new EmptyView(
                    "No critics here", "The list ends before this page.", List.of(new Link("First page", "/critics")));
        }
        return new EmptyView(
                topOnly ? "No top critics" : "No critics yet",
                topOnly
                        ? "No critic here is a top critic today."
                        : "Critics appear here with their first review that counts.",
                List.of());
    }
}
