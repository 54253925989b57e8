package app.matinee.web.reviews;

import app.matinee.audience.Audience;
import app.matinee.audience.AudiencePanel;
import app.matinee.audience.AudienceReview;
import app.matinee.audience.AudienceReviewFilter;
import app.matinee.audience.AudienceReviewOrder;
import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.address.Routes;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.ReviewCards;
import app.matinee.web.wording.Scores;
import app.matinee.web.wording.StarBars;
import app.matinee.web.wording.TitleWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what the audience wrote about a title. */
@Controller
class AudienceReviewsController {
    private static final int PAGE_SIZE = 20;
    private static final Map<String, AudienceReviewOrder> ORDERS = Map.of(
            "newest", AudienceReviewOrder.NEWEST,
            "oldest", AudienceReviewOrder.OLDEST,
            "highest", AudienceReviewOrder.HIGHEST,
            "lowest", AudienceReviewOrder.LOWEST);

    private final Criticism criticism;
    private final Audience audience;
    private final Scores scores;
    private final Frames frames;
    private final Clock clock;

    AudienceReviewsController(Criticism criticism, Audience audience, Scores scores, Frames frames, Clock clock) {
        this.criticism = criticism;
        this.audience = audience;
        this.scores = scores;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping({
        Routes.MOVIE + "/reviews/audience",
        Routes.SERIES + "/reviews/audience",
        Routes.SEASON + "/reviews/audience",
        Routes.EPISODE + "/reviews/audience"
    })
    ResponseEntity<byte[]> reviews(
            Title title,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(required = false) @Nullable String page) {
        var choice = show.matches("verified|[1-5]") ? show : "all";
        var order = ORDERS.containsKey(sort) ? sort : "newest";
        var reviews = audience.reviews(
                title.id(),
                filter(choice),
                ORDERS.getOrDefault(order, AudienceReviewOrder.NEWEST),
                PageNumber.of(page, PAGE_SIZE));
        return Pages.ok(view(title, choice, order, reviews));
    }

    private static AudienceReviewFilter filter(String choice) {
        return switch (choice) {
            case "all" -> AudienceReviewFilter.ALL;
            case "verified" -> new AudienceReviewFilter(true, null);
            default -> new AudienceReviewFilter(false, Integer.valueOf(choice));
        };
    }

    private AudienceReviewsView view(Title title, String choice, String order, Page<AudienceReview> reviews) {
        var path = title.path() + "/reviews/audience";
        var query = Query.at(path).with("show", choice, "all").with("sort", order, "newest");
        var panel = audience.panel(title.id(), 0);
        return new AudienceReviewsView(
                frames.page("Audience Reviews: " + TitleWords.nameAndYear(title), path)
                        .in(TitleWords.section(title))
                        .below(TitleWords.breadcrumbsTo(title)),
                TitleWords.heading(
                        title,
                        scores.critics(title, criticism.panel(title.id(), 0)),
                        scores.audience(panel, title.path(), LocalDate.now(clock))),
                choices(query, choice, panel),
                orders(query, order),
                StarBars.of(panel.scorecard().all()),
                reviews.items().stream().map(ReviewCards::audience).toList(),
                PageNumbers.links(
                        reviews, number -> query.with("page", number, 1).href()),
                reviews.items().isEmpty() ? empty(choice, path) : null);
    }

    private static List<FilterLink> choices(Query query, String current, AudiencePanel panel) {
        List<FilterLink> choices = new ArrayList<>();
        choices.add(choice("All", "all", query, current, Formats.number(panel.writtenReviews())));
        choices.add(choice("Verified", "verified", query, current, null));
        for (var stars = 5; stars >= 1; stars--) {
            choices.add(choice(stars + (stars == 1 ? " star" : " stars"), String.valueOf(stars), query, current, null));
        }
        return choices;
    }

    private static FilterLink choice(
            String text, String word, Query query, String current, @Nullable String countText) {
        return new FilterLink(text, query.with("show", word, "all").href(), word.equals(current), countText);
    }

    private static List<FilterLink> orders(Query query, String current) {
        return List.of(
                order("Newest", "newest", query, current),
                order("Oldest", "oldest", query, current),
                order("Highest", "highest", query, current),
                order("Lowest", "lowest", query, current));
    }

    private static FilterLink order(String text, String word, Query query, String current) {
        return new FilterLink(text, query.with("sort", word, "newest").href(), word.equals(current), null);
    }

    private static EmptyView empty(String choice, String path) {
        return choice.equals("all")
                ? new EmptyView("No audience reviews yet", "Nobody has written about it here so far.", List.of())
                : new EmptyView(
                        "No reviews found",
                        "No written review matches this filter. Remove it to see the others.",
                        List.of(new Link("All audience reviews", path)));
    }
}
