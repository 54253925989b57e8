package app.matinee.web.reviews;

import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.Review;
import app.matinee.criticism.ReviewFilter;
import app.matinee.criticism.ReviewOrder;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.address.Routes;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Headings;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.ReviewCards;
import app.matinee.web.wording.TitleWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists what critics said of a title. */
@Controller
class CriticReviewsController {
    private static final int PAGE_SIZE = 20;
    private static final Map<String, ReviewFilter> FILTERS = Map.of(
            "all",
            ReviewFilter.ALL,
            "top",
            ReviewFilter.TOP,
            "fresh",
            ReviewFilter.FRESH,
            "rotten",
            ReviewFilter.ROTTEN);
    private static final Map<String, ReviewOrder> ORDERS =
            Map.of("top", ReviewOrder.TOP_FIRST, "newest", ReviewOrder.NEWEST, "oldest", ReviewOrder.OLDEST);

    private final Criticism criticism;
    private final Headings headings;
    private final Frames frames;

    CriticReviewsController(Criticism criticism, Headings headings, Frames frames) {
        this.criticism = criticism;
        this.headings = headings;
        this.frames = frames;
    }

    @GetMapping({
        Routes.MOVIE + "/reviews",
        Routes.SERIES + "/reviews",
        Routes.SEASON + "/reviews",
        Routes.EPISODE + "/reviews"
    })
    ResponseEntity<byte[]> reviews(
            Title title,
            @RequestParam(defaultValue = "all") String show,
            @RequestParam(defaultValue = "top") String sort,
            @RequestParam(required = false) @Nullable String page) {
        var filter = FILTERS.containsKey(show) ? show : "all";
        var order = ORDERS.containsKey(sort) ? sort : "top";
        var reviews = criticism.reviews(
                title.id(),
                FILTERS.getOrDefault(filter, ReviewFilter.ALL),
                ORDERS.getOrDefault(order, ReviewOrder.TOP_FIRST),
                PageNumber.of(page, PAGE_SIZE));
        return Pages.ok(view(title, filter, order, reviews));
    }

    private CriticReviewsView view(Title title, String filter, String order, Page<Review> reviews) {
        var path = title.path() + "/reviews";
        var query = Query.at(path).with("show", filter, "all").with("sort", order, "top");
        return new CriticReviewsView(
                frames.page("Critics Reviews: " + TitleWords.nameAndYear(title), path)
                        .in(TitleWords.section(title))
                        .below(TitleWords.breadcrumbsTo(title)),
                headings.of(title),
                choices(query, filter),
                orders(query, order),
                reviews.items().stream().map(ReviewCards::critic).toList(),
                PageNumbers.links(
                        reviews, number -> query.with("page", number, 1).href()),
                reviews.items().isEmpty() ? empty(filter, path) : null);
    }

    private static List<FilterLink> choices(Query query, String filter) {
        return List.of(
                choice("All", "all", query, filter),
                choice("Top Critics", "top", query, filter),
                choice("Fresh", "fresh", query, filter),
                choice("Rotten", "rotten", query, filter));
    }

    private static FilterLink choice(String text, String word, Query query, String current) {
        return new FilterLink(text, query.with("show", word, "all").href(), word.equals(current), null);
    }

    private static List<FilterLink> orders(Query query, String order) {
        return List.of(
                order("Top critics first", "top", query, order),
                order("Newest", "newest", query, order),
                order("Oldest", "oldest", query, order));
    }

    private static FilterLink order(String text, String word, Query query, String current) {
        return new FilterLink(text, query.with("sort", word, "top").href(), word.equals(current), null);
    }

    private static EmptyView empty(String filter, String path) {
        return switch (filter) {
            case "all" ->
                new EmptyView("No critics’ reviews yet", "No critic’s review has been added so far.", List.of());
            case "top" ->
                new EmptyView(
                        "No top critics yet",
                        "None of the critics who reviewed it was a top critic at the time.",
                        List.of(new Link("All reviews", path)));
            default ->
                new EmptyView(
                        "No " + filter + " reviews",
                        "Remove the filter to see the others.",
                        List.of(new Link("All reviews", path)));
        };
    }
}
