package app.matinee.community;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Says how far two agree on the titles that both judged. A judgement counts by its place among the same person's
 * judgements of these titles, from 0 to 1, equal ones in the middle of their places: so that three stars of somebody
 * strict, and four of somebody kind, can be the same. They agree on a title when the two places are at most a quarter
 * apart.
 *
 * <p>Two who judge at random agree on 7 titles of 16. The match is drawn towards that as if they had judged five more
 * titles at random, since few titles prove little (docs/members.md has the formula).
 *
 * @param agreed on how many titles they agree
 * @param titles how many titles both judged, at least {@link #FEWEST}
 */
public record Agreement(int agreed, int titles) implements Comparable<Agreement> {
    /** How many common titles there must be. */
    public static final int FEWEST = 5;

    private static final double NEAR = 0.25;
    private static final double BY_CHANCE = 7 / 16.0;
    private static final double WEIGHT = 5;
    // Places are fractions: what is a quarter apart may seem to be a little more.
    private static final double ROUNDING = 1e-9;

    /** Compares what two said of common titles; nothing when these are too few. */
    public static Optional<Agreement> of(Collection<Both> common) {
        var titles = common.stream().mapToInt(Both::titles).sum();
        if (titles < FEWEST) {
            return Optional.empty();
        }
        var ones = places(common, Both::one, titles);
        var others = places(common, Both::other, titles);
        var agreed = common.stream()
                .filter(pair -> Math.abs(place(ones, pair.one()) - place(others, pair.other())) <= NEAR + ROUNDING)
                .mapToInt(Both::titles)
                .sum();
        return Optional.of(new Agreement(agreed, titles));
    }

    private static Map<Integer, Double> places(Collection<Both> common, ToIntFunction<Both> judgement, int titles) {
        var counts = new TreeMap<Integer, Integer>();
        common.forEach(pair -> counts.merge(judgement.applyAsInt(pair), pair.titles(), Integer::sum));
        Map<Integer, Double> places = new TreeMap<>();
        var below = 0;
        for (var count : counts.entrySet()) {
            places.put(count.getKey(), (below + count.getValue() / 2.0) / titles);
            below += count.getValue();
        }
        return places;
    }

    private static double place(Map<Integer, Double> places, int judgement) {
        return places.getOrDefault(judgement, 0.0);
    }

    /** Returns the match in percent, drawn towards what chance gives. */
    public int match() {
        return (int) Math.round(100 * share());
    }

    private double share() {
        return (agreed + WEIGHT * BY_CHANCE) / (titles + WEIGHT);
    }

    /** Puts the better match last; of equal ones that over more titles. */
    @Override
    public int compareTo(Agreement other) {
        var byShare = Double.compare(share(), other.share());
        return byShare == 0 ? Integer.compare(titles, other.titles) : byShare;
    }

    /**
     * Counts the titles that two judged in one way each.
     *
     * @param one the judgement of the one; more is better, on any scale
     * @param other that of the other, on a scale of their own
     */
    public record Both(int one, int other, int titles) {}
}
