package app.matinee.web;

import app.matinee.web.component.Link;
import app.matinee.web.component.ScoreState;
import app.matinee.web.component.ScoreView;
import app.matinee.web.component.StarBar;
import app.matinee.web.component.StrengthView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up scores in every state. */
final class SampleScores {
    static final ScoreView CRANES_CRITICS = new ScoreView(
            ScoreState.FRESH,
            "Tomatometer",
            "Fresh",
            96,
            "27 Reviews",
            "/reviews-critics.html",
            strength(
                    "8.4 out of 10",
                    "12 of 27 reviews carry a score",
                    82,
                    99,
                    "26 of 27 positive: 82 to 99%",
                    List.of(0, 0, 0, 4, 0, 4, 11, 26, 33, 22)));
    static final ScoreView CRANES_AUDIENCE = new ScoreView(
            ScoreState.HOT,
            "Popcornmeter",
            "Hot",
            93,
            "2,500+ Ratings",
            "/reviews-audience.html",
            strength(
                    "4.4 out of 5",
                    null,
                    92,
                    94,
                    "2,391 of 2,571 positive: 92 to 94%",
                    List.of(1, 1, 1, 1, 1, 2, 8, 18, 22, 45)));

    private SampleScores() {}

    static ScoreView critics(int percent) {
        return percent >= 90
                ? score(ScoreState.CERTIFIED, "Tomatometer", "Certified Fresh", percent, "112 Reviews")
                : percent >= 60
                        ? score(ScoreState.FRESH, "Tomatometer", "Fresh", percent, "34 Reviews")
                        : score(ScoreState.ROTTEN, "Tomatometer", "Rotten", percent, "61 Reviews");
    }

    static ScoreView audience(int percent) {
        return percent >= 95
                ? score(ScoreState.VERIFIED_HOT, "Popcornmeter", "Verified Hot", percent, "25,000+ Verified Ratings")
                : percent >= 60
                        ? score(ScoreState.HOT, "Popcornmeter", "Hot", percent, "1,000+ Ratings")
                        : score(ScoreState.STALE, "Popcornmeter", "Stale", percent, "250+ Ratings");
    }

    static ScoreView tooFew() {
        return score(ScoreState.TOO_FEW, "Tomatometer", "3 of 5 reviews needed", null, "3 Reviews");
    }

    static ScoreView none(String label, String word) {
        return new ScoreView(ScoreState.NONE, label, word, null, null, null, null);
    }

    static ScoreView score(ScoreState state, String label, String word, @Nullable Integer percent, String count) {
        return new ScoreView(state, label, word, percent, count, "/reviews-critics.html", null);
    }

    static StrengthView strength(
            String mean, @Nullable String note, int low, int high, String interval, List<Integer> bins) {
        return new StrengthView(
                mean,
                note,
                bins,
                "Most reviews give between 7 and 9 out of 10",
                new StrengthView.Interval(low, high),
                interval,
                "Nov 21, 2026",
                "2026-11-21",
                new Link("Why this score", "/scores.html"));
    }

    static List<StarBar> stars() {
        return List.of(
                new StarBar("5 stars", "1,157", 45, "45%", true, "?stars=5"),
                new StarBar("4½ stars", "566", 22, "22%", true, "?stars=4.5"),
                new StarBar("4 stars", "463", 18, "18%", true, "?stars=4"),
                new StarBar("3½ stars", "205", 8, "8%", true, "?stars=3.5"),
                new StarBar("3 stars", "51", 2, "2%", false, "?stars=3"),
                new StarBar("2½ stars", "26", 1, "1%", false, "?stars=2.5"),
                new StarBar("2 stars", "26", 1, "1%", false, "?stars=2"),
                new StarBar("1½ stars", "26", 1, "1%", false, "?stars=1.5"),
                new StarBar("1 star", "26", 1, "1%", false, "?stars=1"),
                new StarBar("½ star", "25", 1, "1%", false, "?stars=0.5"));
    }
}
