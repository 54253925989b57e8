package app.matinee.discovery.likeness;

import java.util.Comparator;
import java.util.Optional;

/**
 * Weighs how alike two titles are: the cosine of who likes them, drawn towards what their people and kind let one expect.
 *
 * <p>{@code (together + STRENGTH × expected) / (√(likes × likes of the other) + STRENGTH)}. With few likes it is what one
 * expects, with many it is what people do; so new titles have neighbours, and chance meetings make none. Fewer than
 * {@link #FEWEST} who like both count as nobody: they prove nothing, and might tell what one member likes.
 */
final class Affinity {
    static final int FEWEST = 3;
    /** One keyword in common is chance. */
    static final int SOME_THEMES = 2;

    private static final double STRENGTH = 10;
    /** What a title of the same people and kind may expect: about the cosine of parts of one series of films. */
    private static final double MOST_EXPECTED = 0.4;

    private static final double BY_TRAITS = 0.2;
    private static final double BY_THEME = 0.08;
    private static final int MOST_THEMES = 6;

    private Affinity() {}

    /** Weighs a pair, or finds nothing that ties it: neither enough members nor a person nor themes. */
    static Optional<Neighbour> of(Evidence evidence) {
        var together = together(evidence);
        if (together == 0 && evidence.people().isEmpty() && themes(evidence) == 0) {
            return Optional.empty();
        }
        var expected = STRENGTH * expected(evidence);
        var weight = (together + expected) / (spread(evidence) + STRENGTH);
        return Optional.of(together >= expected ? byMembers(evidence, weight) : byContent(evidence, weight));
    }

    private static double together(Evidence evidence) {
        var together = evidence.members() + evidence.owners();
        return together < FEWEST ? 0 : together;
    }

    private static double expected(Evidence evidence) {
        var apart = evidence.people().stream()
                .mapToDouble(person -> 1 - person.weight())
                .reduce(1 - themes(evidence), (one, other) -> one * other);
        return MOST_EXPECTED * ((1 - BY_TRAITS) * (1 - apart) + BY_TRAITS * evidence.traits());
    }

    /** Returns how much shared themes alone make two titles alike, from 0 to 1. */
    private static double themes(Evidence evidence) {
        return evidence.themes() < SOME_THEMES ? 0 : BY_THEME * Math.min(evidence.themes(), MOST_THEMES);
    }

    /** Owners of lists count as if they liked what they list, so that the cosine stays one. */
    private static double spread(Evidence evidence) {
        var likes = Math.max(evidence.likes(), evidence.members()) + evidence.owners();
        var others = Math.max(evidence.otherLikes(), evidence.members()) + evidence.owners();
        return Math.sqrt(likes * others);
    }

    private static Neighbour byMembers(Evidence evidence, double weight) {
        return new Neighbour(
                evidence.other(), weight, evidence.members() >= evidence.owners() ? Reason.LIKED : Reason.LISTED, null);
    }

    private static Neighbour byContent(Evidence evidence, double weight) {
        return evidence.people().stream()
                .filter(shared -> shared.weight() > themes(evidence))
                .max(Comparator.comparingDouble(SharedPerson::weight)
                        .thenComparingLong(shared -> -shared.person().value()))
                .map(shared -> new Neighbour(evidence.other(), weight, shared.as(), shared.person()))
                .orElseGet(() -> themes(evidence) > 0
                        ? new Neighbour(evidence.other(), weight, Reason.THEMES, null)
                        : byMembers(evidence, weight));
    }
}
