package app.matinee.web.critic;

import app.matinee.community.Taste;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.Review;
import app.matinee.criticism.Review.Signature;
import app.matinee.criticism.ReviewerProfile;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.values.Percent;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.CriticReviewCard;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Figure;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.component.PageLinks;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.ReviewCards;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows critics and publications by what they reviewed. */
@Controller
class ReviewerController {
    private static final int PAGE_SIZE = 20;

    private final Criticism criticism;
    private final Taste taste;
    private final Frames frames;

    ReviewerController(Criticism criticism, Taste taste, Frames frames) {
        this.criticism = criticism;
        this.taste = taste;
        this.frames = frames;
    }

    @GetMapping("/critic/{slug}")
    ResponseEntity<byte[]> critic(@PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        var asked = slug("critic", slug);
        var profile = criticism.critic(asked).orElseThrow(() -> new NotFoundException("critic"));
        var reviews = criticism.reviewsByCritic(asked, PageNumber.of(page, PAGE_SIZE));
        var path = "/critic/" + asked;
        return Pages.ok(new CriticView(
                frames.page(profile.signature().name(), path),
                profile.signature().name(),
                null,
                Monogram.of(profile.signature().name()),
                profile.topSince() != null,
                status(profile),
                profile.biography(),
                profile.colleagues().stream()
                        .map(outlet -> link(outlet, "/publication/"))
                        .toList(),
                withTaste(figures(profile), asked),
                List.of(),
                List.of(),
                cards(reviews, true),
                pages(reviews, path),
                empty(reviews)));
    }

    @GetMapping("/publication/{slug}")
    ResponseEntity<byte[]> publication(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String page) {
        var asked = slug("publication", slug);
        var profile = criticism.publication(asked).orElseThrow(() -> new NotFoundException("publication"));
        var reviews = criticism.reviewsInPublication(asked, PageNumber.of(page, PAGE_SIZE));
        var path = "/publication/" + asked;
        return Pages.ok(new PublicationView(
                frames.page(profile.signature().name(), path),
                profile.signature().name(),
                website(profile),
                status(profile),
                figures(profile),
                profile.colleagues().stream()
                        .map(critic -> new FilterLink(critic.name(), "/critic/" + critic.slug(), false, null))
                        .toList(),
                List.of(),
                List.of(),
                cards(reviews, false),
                pages(reviews, path),
                empty(reviews)));
    }

    private static Slug slug(String what, String text) {
        if (!Slug.isSlug(text)) {
            throw new NotFoundException(what);
        }
        return new Slug(text);
    }

    private static @Nullable String status(ReviewerProfile profile) {
        var top = profile.topSince();
        var text = Stream.of(
                        top == null ? null : "Top critic since " + top.getYear(),
                        profile.approved() ? null : "Waiting for approval: these reviews do not count yet",
                        profile.place(),
                        profile.demo() ? "Invented for the demo" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return text.isEmpty() ? null : text;
    }

    private static List<Figure> figures(ReviewerProfile profile) {
        List<Figure> figures = new ArrayList<>();
        var reviews = profile.reviews();
        figures.add(new Figure(Formats.number(reviews.total()), reviews.total() == 1 ? "review" : "reviews"));
        if (reviews.total() > 0) {
            figures.add(new Figure(Objects.toString(reviews.percent()), "positive"));
        }
        if (profile.compared() > 0) {
            figures.add(new Figure(
                    Percent.ofCounts(profile.agreeing(), profile.compared()).toString(), "agree with the score"));
        }
        return figures;
    }

    /** Adds how far the visitor and the critic agree, which a member asks one statement for. */
    private List<Figure> withTaste(List<Figure> figures, Slug critic) {
        var member = Visit.current().member();
        if (member == null) {
            return figures;
        }
        var yours = taste.withCritic(member.id(), critic)
                .map(agreement -> new Figure(
                        agreement.match() + "%",
                        "taste match: you agree on %d of %d".formatted(agreement.agreed(), agreement.titles())));
        return Stream.concat(figures.stream(), yours.stream()).toList();
    }

    private static @Nullable Link website(ReviewerProfile profile) {
        var url = profile.url();
        return url == null
                ? null
                : new Link(url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""), url);
    }

    private static Link link(Signature signature, String section) {
        return new Link(signature.name(), section + signature.slug());
    }

    private static List<CriticReviewCard> cards(Page<Review> reviews, boolean byCritic) {
        return reviews.items().stream()
                .map(ReviewCards::withTitle)
                .map(card -> byCritic ? card.withoutCritic() : card.withoutPublication())
                .toList();
    }

    private static PageLinks pages(Page<Review> reviews, String path) {
        return PageNumbers.links(
                reviews, number -> Query.at(path).with("page", number, 1).href());
    }

    private static @Nullable EmptyView empty(Page<Review> reviews) {
        return reviews.items().isEmpty()
                ? new EmptyView("No reviews here", "There are no reviews to show.", List.of())
                : null;
    }
}
