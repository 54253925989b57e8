package app.matinee.web.profile;

import app.matinee.community.History;
import app.matinee.community.PublicProfile;
import app.matinee.community.RatingOrder;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.wording.PageNumbers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members by what they rated and wrote. */
@Controller
class ProfileController {
    private static final int LATEST_RATINGS = 12;
    private static final int LATEST_REVIEWS = 3;
    private static final int RATINGS = 48;
    private static final int REVIEWS = 20;

    private final ProfileHeads heads;
    private final History history;
    private final Shelf shelf;

    ProfileController(ProfileHeads heads, History history, Shelf shelf) {
        this.heads = heads;
        this.history = history;
        this.shelf = shelf;
    }

    @GetMapping("/user/{handle}")
    ResponseEntity<byte[]> profile(@PathVariable String handle) {
        var profile = heads.find(handle, Tab.OVERVIEW);
        var ratings = profile.shows(Tab.RATINGS.section)
                ? shelf.ratings(history.ratings(profile, RatingOrder.NEWEST, null, new Page.Request(1, LATEST_RATINGS))
                        .items())
                : List.<RatedTile>of();
        var reviews = profile.shows(Tab.REVIEWS.section)
                ? history.reviews(profile, new Page.Request(1, LATEST_REVIEWS)).items().stream()
                        .map(review -> Shelf.review(review, profile))
                        .toList()
                : List.<ReviewLine>of();
        return Pages.ok(new ProfileView(
                heads.chrome(profile, profile.member().publicName(), "/user/" + handle),
                heads.head(profile, Tab.OVERVIEW),
                ratings,
                reviews,
                ratings.isEmpty() && reviews.isEmpty() ? nothing(profile, "here") : null));
    }

    @GetMapping("/user/{handle}/ratings")
    ResponseEntity<byte[]> ratings(
            @PathVariable String handle,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String stars,
            @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.RATINGS);
        var order = order(sort);
        var chosen = stars.matches("[1-5]") ? Integer.valueOf(stars) : null;
        var found = history.ratings(profile, order, chosen, PageNumber.of(page, RATINGS));
        var query = Query.at("/user/" + handle + "/ratings")
                .with("stars", chosen == null ? "" : chosen, "")
                .with("sort", word(order), "newest");
        return Pages.ok(new RatingsView(
                heads.chrome(profile, "Ratings by " + profile.member().publicName(), query.href()),
                heads.head(profile, Tab.RATINGS),
                choices(query, chosen),
                orders(query, order),
                shelf.ratings(found.items()),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty() ? nothing(profile, "rated") : null));
    }

    @GetMapping("/user/{handle}/reviews")
    ResponseEntity<byte[]> reviews(@PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.REVIEWS);
        var found = history.reviews(profile, PageNumber.of(page, REVIEWS));
        var query = Query.at("/user/" + handle + "/reviews");
        return Pages.ok(new ReviewsView(
                heads.chrome(profile, "Reviews by " + profile.member().publicName(), query.href()),
                heads.head(profile, Tab.REVIEWS),
                found.items().stream()
                        .map(review -> Shelf.review(review, profile))
                        .toList(),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty() ? nothing(profile, "reviewed") : null));
    }

    private static RatingOrder order(String word) {
        return Arrays.stream(RatingOrder.values())
                .filter(order -> word(order).equals(word))
                .findFirst()
                .orElse(RatingOrder.NEWEST);
    }

    private static String word(RatingOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static List<FilterLink> choices(Query query, @Nullable Integer chosen) {
        return Stream.concat(
                        Stream.of(new FilterLink(
                                "All", query.with("stars", "", "").href(), chosen == null, null)),
                        IntStream.of(5, 4, 3, 2, 1)
                                .mapToObj(stars -> new FilterLink(
                                        stars == 1 ? "1 star" : stars + " stars",
                                        query.with("stars", stars, "").href(),
                                        chosen != null && chosen == stars,
                                        null)))
                .toList();
    }

    private static List<FilterLink> orders(Query query, RatingOrder current) {
        return Arrays.stream(RatingOrder.values())
                .map(order -> new FilterLink(
                        switch (order) {
                            case NEWEST -> "Newest";
                            case HIGHEST -> "Highest";
                            case LOWEST -> "Lowest";
                        },
                        query.with("sort", word(order), "newest").href(),
                        order == current,
                        null))
                .toList();
    }

    private static EmptyView nothing(PublicProfile profile, String what) {
        var text = profile.isOwn()
                ? "You can rate anything you have seen on its page."
                : "Perhaps " + profile.member().publicName() + " is busy watching something.";
        return new EmptyView(
                what.equals("here") ? "Nothing here yet" : "Nothing " + what + " yet",
                text,
                List.of(new Link("Movies at home", "/browse/movies-at-home")));
    }
}
