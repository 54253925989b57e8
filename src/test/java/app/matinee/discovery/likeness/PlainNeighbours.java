package app.matinee.discovery.likeness;

import app.matinee.discovery.likeness.LeaveOneOut.Ranker;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Ranks films in the way that everybody compares with: by the sum of cosines with the films that the user rated. */
final class PlainNeighbours {
    private final LeaveOneOut fold;
    private final Together together;
    private final List<List<Near>> rows;

    /**
     * @param most how many neighbours of a film may be asked for
     * @param halves which ratings count at all
     */
    PlainNeighbours(LeaveOneOut fold, int most, int halves) {
        this.fold = fold;
        this.together = new Together(fold, halves);
        this.rows = IntStream.range(0, fold.all.films().size())
                .mapToObj(film -> nearest(film, most))
                .toList();
    }

    /** Ranks by how many users rated a film, the same for everybody. */
    static Ranker popularity(LeaveOneOut fold) {
        var fans = fold.fans(1);
        return user -> fold.best(user, Arrays.stream(fans).asDoubleStream().toArray());
    }

    /** Ranks by so many neighbours of each film that the user rated. */
    Ranker ranker(int nearest) {
        return user -> {
            var marks = new double[rows.size()];
            for (var film : together.films(user)) {
                rows.get(film).stream().limit(nearest).forEach(near -> marks[near.film()] += near.cosine());
            }
            return fold.best(user, marks);
        };
    }

    private record Near(int film, double cosine) {}

    /** Returns the nearest films, the nearest first. */
    private List<Near> nearest(int film, int most) {
        var both = together.with(film);
        var cosines = new double[both.length];
        for (var other = 0; other < both.length; other++) {
            cosines[other] =
                    both[other] == 0 ? 0 : both[other] / Math.sqrt((double) together.fans(film) * together.fans(other));
        }
        var sorted =
                Arrays.stream(cosines).filter(cosine -> cosine > 0).sorted().toArray();
        var least = sorted.length == 0 ? 1 : sorted[Math.max(0, sorted.length - most)];
        return IntStream.range(0, cosines.length)
                .filter(other -> cosines[other] >= least)
                .mapToObj(other -> new Near(other, cosines[other]))
                .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                .limit(most)
                .toList();
    }
}
