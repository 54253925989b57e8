package app.matinee.web.wording;

import app.matinee.scoring.LargestRemainder;
import app.matinee.scoring.StarTally;
import app.matinee.scoring.Stars;
import app.matinee.web.component.StarBar;
import java.util.List;
import java.util.stream.IntStream;

/** Words how ratings are spread over half stars. */
public final class StarBars {
    private static final int STEPS = 10;

    private StarBars() {}

    /** Words the ratings from five stars down to half a star; none without a rating. */
    public static List<StarBar> of(StarTally tally) {
        if (tally.ratings() == 0) {
            return List.of();
        }
        var shares = LargestRemainder.percentages(tally.counts());
        return IntStream.range(0, STEPS)
                .map(place -> STEPS - 1 - place)
                .mapToObj(place -> bar(new Stars(place + 1), tally.counts().get(place), shares.get(place)))
                .toList();
    }

    private static StarBar bar(Stars stars, long count, int share) {
        return new StarBar(label(stars), Formats.number(count), share, share + "%", stars.isPositive(), null);
    }

    private static String label(Stars stars) {
        var whole = stars.halves() / 2;
        var half = stars.halves() % 2 == 1;
        var figure = (whole == 0 ? "" : String.valueOf(whole)) + (half ? "½" : "");
        return figure + (stars.halves() <= 2 ? " star" : " stars");
    }
}
