package app.matinee.audience;

import app.matinee.scoring.StarTally;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts of a title: ten numbers for all ratings by half stars, ten for verified ones, and the number
 * of written reviews.
 */
record TallyDelta(List<Integer> counts, int reviews) {
    private static final int COUNTERS = 20;
    private static final int VERIFIED_FROM = 10;
    static final TallyDelta NOTHING = new TallyDelta(Collections.nCopies(COUNTERS, 0), 0);

    TallyDelta {
        counts = List.copyOf(counts);
        if (counts.size() != COUNTERS) {
            throw new IllegalArgumentException("A tally has 20 counters, not " + counts.size());
        }
    }

    TallyDelta plus(TallyDelta other) {
        return new TallyDelta(
                IntStream.range(0, COUNTERS)
                        .mapToObj(place -> counts.get(place) + other.counts.get(place))
                        .toList(),
                reviews + other.reviews);
    }

    StarTally all() {
        return stars(0);
    }

    StarTally verified() {
        return stars(VERIFIED_FROM);
    }

    private StarTally stars(int from) {
        return new StarTally(counts.subList(from, from + VERIFIED_FROM).stream()
                .map(Integer::longValue)
                .toList());
    }
}
