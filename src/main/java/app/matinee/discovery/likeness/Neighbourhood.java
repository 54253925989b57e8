package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the titles most like one, at most {@link #MOST}, the most alike first.
 *
 * @param likes how many members like the title itself
 * @param neighbours none twice
 */
record Neighbourhood(TitleId title, int likes, List<Neighbour> neighbours) {
    static final int MOST = 50;

    private static final Comparator<Neighbour> BEST_FIRST = Comparator.comparingDouble(Neighbour::weight)
            .reversed()
            .thenComparingLong(neighbour -> neighbour.title().value());

    Neighbourhood {
        neighbours = List.copyOf(neighbours);
    }

    /** Chooses among all pairs of a title. */
    static Neighbourhood of(TitleId title, int likes, Collection<Evidence> pairs) {
        return new Neighbourhood(
                title,
                likes,
                pairs.stream()
                        .map(Affinity::of)
                        .flatMap(Optional::stream)
                        .sorted(BEST_FIRST)
                        .limit(MOST)
                        .toList());
    }
}
