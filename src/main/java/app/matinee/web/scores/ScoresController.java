package app.matinee.web.scores;

import app.matinee.audience.Audience;
import app.matinee.audience.AudiencePanel;
import app.matinee.catalog.Title;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.CriticsPanel;
import app.matinee.criticism.Review;
import app.matinee.criticism.ReviewFilter;
import app.matinee.criticism.ReviewOrder;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Part;
import app.matinee.platform.html.Pages;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.values.Page;
import app.matinee.web.address.Routes;
import app.matinee.web.component.Link;
import app.matinee.web.scores.ScoresView.CountedReview;
import app.matinee.web.scores.ScoresView.Step;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.ReviewCards;
import app.matinee.web.wording.Scores;
import app.matinee.web.wording.StarBars;
import app.matinee.web.wording.TitleWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains how a title's scores come about, in a first form: the sum, and the reviews that enter it. */
@Controller
class ScoresController {
    private static final int MOST_REVIEWS = 200;
    private static final int MOST_SEASONS = 200;

    private final Criticism criticism;
    private final Audience audience;
    private final Discovery discovery;
    private final Scores scores;
    private final Frames frames;
    private final Clock clock;

    ScoresController(
            Criticism criticism, Audience audience, Discovery discovery, Scores scores, Frames frames, Clock clock) {
        this.criticism = criticism;
        this.audience = audience;
        this.discovery = discovery;
        this.scores = scores;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping({
        Routes.MOVIE + "/scores",
        Routes.SERIES + "/scores",
        Routes.SEASON + "/scores",
        Routes.EPISODE + "/scores"
    })
    ResponseEntity<byte[]> scores(Title title) {
        var path = title.path();
        var said = criticism.panel(title.id(), 0);
        var card = said.scorecard();
        var panel = audience.panel(title.id(), 0);
        var reviews =
                criticism.reviews(title.id(), ReviewFilter.ALL, ReviewOrder.NEWEST, new Page.Request(1, MOST_REVIEWS));
        var critics = scores.critics(title, said);
        var ratings = scores.audience(panel, path, LocalDate.now(clock));
        return Pages.ok(new ScoresView(
                frames.page("Why this score: " + TitleWords.nameAndYear(title), path + "/scores")
                        .in(TitleWords.section(title))
                        .below(TitleWords.breadcrumbsTo(title)),
                TitleWords.heading(title, critics, ratings),
                "Scored by version %d of the rules.".formatted(panel.scorecard().ruleVersion()),
                critics,
                title instanceof Title.Series ? steps(title, said) : card == null ? List.of() : steps(card),
                reviewsText(reviews),
                reviews.items().stream().map(ScoresController::counted).toList(),
                ratings,
                steps(panel),
                StarBars.of(panel.scorecard().all()),
                notices(title, card),
                List.of(new Link("How scores work", "/about/scores"))));
    }

    /** Sums up a series: a line for each season, and their mean. */
    private List<Step> steps(Title series, CriticsPanel said) {
        List<Step> steps = new ArrayList<>();
        discovery.parts(series.id(), new Page.Request(1, MOST_SEASONS)).items().stream()
                .filter(part -> part.number() > 0)
                .forEach(part -> steps.add(step(part)));
        var score = said.series();
        if (score != null) {
            steps.add(new Step(
                    "Mean",
                    score.percent().toString(),
                    "%d of %s scored; rounded to the nearest whole number, halves rounded up"
                            .formatted(score.scored(), Formats.count(score.seasons(), "season", "seasons"))));
        }
        return steps;
    }

    private Step step(Part season) {
        var score = scores.critics(season.tile());
        return new Step(
                season.name(),
                score.percent() == null ? "no score" : score.percentText(),
                score.percent() == null ? score.stateWord() : score.countText());
    }

    private static List<Step> steps(CriticsScorecard card) {
        List<Step> steps = new ArrayList<>();
        var all = card.all();
        steps.add(new Step(
                "Reviews that count",
                Formats.number(all.total()),
                "By approved critics or for approved publications, and not withdrawn"));
        steps.add(new Step("Fresh", Formats.number(all.fresh()), null));
        var percent = all.percent();
        if (percent != null) {
            steps.add(new Step("Share", share(all.fresh(), all.total()), null));
            steps.add(new Step("Rounded", percent.toString(), "To the nearest whole number, halves rounded up"));
        }
        if (!card.isShown()) {
            steps.add(new Step(
                    "Shown from",
                    Formats.count(card.reviewsNeeded(), "review", "reviews"),
                    "With fewer, no percentage is shown"));
        }
        var top = card.topTomatometer();
        if (top != null) {
            steps.add(new Step(
                    "Top critics",
                    top.toString(),
                    share(card.top().fresh(), card.top().total())));
        }
        if (card.certifiedSince() != null) {
            steps.add(new Step("Certified since", Formats.date(card.certifiedSince()), null));
        }
        return steps;
    }

    private static String share(long part, long total) {
        return String.format(
                Locale.US, "%s ÷ %s = %.1f%%", Formats.number(part), Formats.number(total), 100.0 * part / total);
    }

    private static List<Step> steps(AudiencePanel panel) {
        var all = panel.scorecard().all();
        var percent = all.percent();
        if (percent == null) {
            return List.of();
        }
        return List.of(
                new Step("Ratings", Formats.number(all.ratings()), "The latest by each member"),
                new Step("3½ stars or more", Formats.number(all.positive()), null),
                new Step("Share", share(all.positive(), all.ratings()), null),
                new Step("Rounded", percent.toString(), "To the nearest whole number, halves rounded up"),
                new Step(
                        "Verified ratings",
                        Formats.number(panel.scorecard().verified().ratings()),
                        "Ratings with proof of having seen it"));
    }

    private static String reviewsText(Page<Review> reviews) {
        var count = Formats.count(reviews.total(), "review counts", "reviews count");
        return reviews.total() > reviews.items().size()
                ? count + "; the newest " + reviews.items().size() + " are listed"
                : count;
    }

    private static CountedReview counted(Review review) {
        var date = review.date();
        return new CountedReview(
                ReviewCards.mark(review.sentiment()),
                ReviewCards.word(review.sentiment()),
                ReviewCards.link(review.critic(), "/critic/"),
                review.top(),
                ReviewCards.link(review.publication(), "/publication/"),
                review.originalScore(),
                date == null ? null : Formats.date(date),
                date == null ? null : date.toString(),
                true,
                date == null ? "Date unknown: counted from the first release" : null);
    }

    private static List<String> notices(Title title, @Nullable CriticsScorecard card) {
        if (card == null) {
            return List.of();
        }
        List<String> notices = new ArrayList<>();
        if (title instanceof Title.Series && card.all().total() > 0) {
            notices.add("Reviews of the series as a whole are listed here; its score is the mean of its seasons.");
        }
        if (card.releaseAssumed()) {
            notices.add("The size of the release is not known, so the thresholds for a limited release apply.");
        }
        if (card.certificateWithheld()) {
            notices.add("A curator is withholding the certificate.");
        }
        return notices;
    }
}
