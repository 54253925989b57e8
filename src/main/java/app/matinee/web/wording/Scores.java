package app.matinee.web.wording;

import app.matinee.audience.AudiencePanel;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleKind;
import app.matinee.criticism.CriticsPanel;
import app.matinee.discovery.Tile;
import app.matinee.scoring.AudienceScorecard;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.Bands;
import app.matinee.scoring.CriticsPolicy;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.LargestRemainder;
import app.matinee.scoring.SeriesScore;
import app.matinee.scoring.WilsonInterval;
import app.matinee.values.Percent;
import app.matinee.web.component.Link;
import app.matinee.web.component.ScoreState;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.StrengthView;
import app.matinee.web.layout.Brand;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the two scores in the operator's terms, in every state. */
@Component
public class Scores {
    private static final int FRESH_FROM = CriticsPolicy.standard().freshFrom();

    private final Brand brand;

    Scores(Frames frames) {
        this.brand = frames.brand();
    }

    /** Words the critics' score of a title; that of a series is the mean of those of its seasons that have one. */
    public ScoreView critics(Title title, CriticsPanel panel) {
        return title instanceof Title.Series
                ? series(panel.series(), title.path() + "/scores")
                : critics(panel.scorecard(), title.path());
    }

    private ScoreView series(@Nullable SeriesScore score, @Nullable String href) {
        if (score == null) {
            return new ScoreView(ScoreState.NONE, brand.criticsScore(), "No season scored yet", null, null, null, null);
        }
        var state = score.percent().isAtLeast(FRESH_FROM) ? ScoreState.FRESH : ScoreState.ROTTEN;
        return new ScoreView(
                state,
                brand.criticsScore(),
                state == ScoreState.FRESH ? "Fresh" : "Rotten",
                score.percent().value(),
                "%d of %s scored".formatted(score.scored(), Formats.count(score.seasons(), "season", "seasons")),
                href,
                null);
    }

    private ScoreView critics(@Nullable CriticsScorecard card, String path) {
        if (card == null || card.all().total() == 0) {
            return new ScoreView(ScoreState.NONE, brand.criticsScore(), "No reviews yet", null, null, null, null);
        }
        var total = card.all().total();
        return new ScoreView(
                state(card.state()),
                brand.criticsScore(),
                word(card.state(), total, card.reviewsNeeded()),
                percent(card.isShown(), card.tomatometer()),
                Formats.count(total, "Review", "Reviews"),
                path + "/reviews",
                card.isShown() ? strength(card, path) : null);
    }

    private static StrengthView strength(CriticsScorecard card, String path) {
        var mean = card.scores().meanTenths();
        var asOf = card.asOf();
        return new StrengthView(
                mean == null ? null : "%d.%d out of 10".formatted(mean / 10, mean % 10),
                mean == null
                        ? null
                        : "%d of %s a score"
                                .formatted(
                                        card.scores().scored(),
                                        Formats.count(card.all().total(), "review carries", "reviews carry")),
                card.scores().scored() == 0 ? List.of() : card.scores().percentages(),
                binsText(card.scores().percentages()),
                interval(card.interval()),
                intervalText(card.interval(), card.all().fresh(), card.all().total()),
                Formats.date(asOf),
                asOf.toString(),
                new Link("Why this score", path + "/scores"));
    }

    /** Words the audience's score. */
    public ScoreView audience(AudiencePanel panel, String path, LocalDate today) {
        var card = panel.scorecard();
        var ratings = card.all().ratings();
        if (ratings == 0) {
            return new ScoreView(ScoreState.NONE, brand.audienceScore(), "No ratings yet", null, null, null, null);
        }
        return new ScoreView(
                state(card.state()),
                brand.audienceScore(),
                word(card.state(), (int) ratings, card.ratingsNeeded()),
                percent(card.isShown(), card.popcornmeter()),
                Bands.text(ratings) + (ratings == 1 ? " Rating" : " Ratings"),
                panel.writtenReviews() == 0 ? null : path + "/reviews/audience",
                card.isShown() ? strength(card, path, today) : null);
    }

    private static StrengthView strength(AudienceScorecard card, String path, LocalDate today) {
        var average = card.averageStars();
        var bins = LargestRemainder.percentages(card.all().counts());
        return new StrengthView(
                average == null ? null : String.format(Locale.US, "%.1f out of 5", average),
                null,
                bins,
                binsText(bins),
                interval(card.interval()),
                intervalText(card.interval(), card.all().positive(), card.all().ratings()),
                Formats.date(today),
                today.toString(),
                new Link("Why this score", path + "/scores"));
    }

    /** Words the critics' score of a tile. */
    public ScoreView critics(Tile tile) {
        if (tile.kind() == TitleKind.SERIES) {
            return series(tile.series(), null);
        }
        return new ScoreView(
                state(tile.critics()),
                brand.criticsScore(),
                tile.reviews() == 0 ? "No reviews yet" : word(tile.critics(), tile.reviews(), tile.reviewsNeeded()),
                tile.critics() == CriticsState.NONE || tile.critics() == CriticsState.TOO_FEW
                        ? null
                        : tile.tomatometer(),
                tile.reviews() == 0 ? null : Formats.count(tile.reviews(), "Review", "Reviews"),
                null,
                null);
    }

    /** Words the audience's score of a tile. */
    public ScoreView audience(Tile tile) {
        return new ScoreView(
                state(tile.audience()),
                brand.audienceScore(),
                tile.ratings() == 0 ? "No ratings yet" : word(tile.audience(), tile.ratings(), 0),
                tile.audience() == AudienceState.NONE || tile.audience() == AudienceState.TOO_FEW
                        ? null
                        : tile.popcornmeter(),
                tile.ratings() == 0 ? null : Bands.text(tile.ratings()) + " Ratings",
                null,
                null);
    }

    private String word(CriticsState state, int reviews, int needed) {
        return switch (state) {
            case NONE -> "No reviews yet";
            case TOO_FEW -> "%d of %d reviews needed".formatted(reviews, needed);
            case ROTTEN -> "Rotten";
            case FRESH -> "Fresh";
            case CERTIFIED -> brand.certified();
        };
    }

    private String word(AudienceState state, int ratings, int needed) {
        return switch (state) {
            case NONE -> "No ratings yet";
            case TOO_FEW -> needed == 0 ? "Too few ratings" : "%d of %d ratings needed".formatted(ratings, needed);
            case STALE -> "Stale";
            case HOT -> "Hot";
            case VERIFIED_HOT -> brand.verifiedHot();
        };
    }

    private static ScoreState state(CriticsState state) {
        return ScoreState.valueOf(state.name());
    }

    private static ScoreState state(AudienceState state) {
        return ScoreState.valueOf(state.name());
    }

    private static @Nullable Integer percent(boolean shown, @Nullable Percent percent) {
        return shown && percent != null ? percent.value() : null;
    }

    private static StrengthView.@Nullable Interval interval(@Nullable WilsonInterval interval) {
        return interval == null
                ? null
                : new StrengthView.Interval(
                        interval.lowPercent().value(), interval.highPercent().value());
    }

    private static @Nullable String intervalText(@Nullable WilsonInterval interval, long positive, long total) {
        return interval == null
                ? null
                : "%s of %s positive: %d to %d%%"
                        .formatted(
                                Formats.number(positive),
                                Formats.number(total),
                                interval.lowPercent().value(),
                                interval.highPercent().value());
    }

    private static String binsText(List<Integer> bins) {
        var fullest = 0;
        for (var bin = 1; bin < bins.size(); bin++) {
            if (bins.get(bin) > bins.get(fullest)) {
                fullest = bin;
            }
        }
        return bins.isEmpty()
                ? ""
                : "From the lowest tenth of the scale to the highest, most in the %d. with %d%%"
                        .formatted(fullest + 1, bins.get(fullest));
    }
}
