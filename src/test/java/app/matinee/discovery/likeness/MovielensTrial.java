package app.matinee.discovery.likeness;

import app.matinee.discovery.likeness.LeaveOneOut.Choice;
import app.matinee.discovery.likeness.LeaveOneOut.Outcome;
import app.matinee.discovery.likeness.LeaveOneOut.Ranker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries the rules on MovieLens latest-small beside what everybody compares with. */
public final class MovielensTrial {
    /** How many draws a random choice is repeated with, so that chance matters less. */
    public static final int DRAWS = 3;

    private static final List<Integer> NEAREST = List.of(10, 20, 40, 80);
    private static final int LIKED = 6;

    private final Movielens data;

    private MovielensTrial(Movielens data) {
        this.data = data;
    }

    /** Reads the archive as GroupLens gives it out. */
    public static MovielensTrial of(Path archive) throws IOException {
        return new MovielensTrial(Movielens.read(archive));
    }

    /**
     * Tells how a method did with one choice of what is kept back.
     *
     * @param hitRate share of users whose film is among the first ten
     * @param gain nDCG@10, which with one film is {@code 1 / log2(place + 1)}
     */
    public record Ranking(String method, String kept, double hitRate, double gain) {}

    /** Tells how far predicted ratings lie from those given, in stars. */
    public record Guess(double ours, double titleMean, double within, double asked) {}

    /** Ranks with each choice of what is kept back: by popularity, by the best of the plain neighbours, by our rules. */
    public void rank(Consumer<List<Ranking>> done) {
        for (var choice : Choice.values()) {
            var folds = folds(choice);
            var plain = plain(choice, folds);
            done.accept(List.of(
                    ranking("popularity", choice, folds, place -> PlainNeighbours.popularity(folds.get(place))),
                    plain.stream()
                            .filter(one -> one.method().endsWith("k = 20"))
                            .findFirst()
                            .orElseThrow(),
                    plain.stream()
                            .max(Comparator.comparingDouble(Ranking::hitRate))
                            .orElseThrow(),
                    ranking("ours", choice, folds, place -> new OurRanker(folds.get(place)))));
        }
    }

    /** Predicts each rating that is kept back, where there are enough ratings of films like it. */
    public void guess(Consumer<Guess> done) {
        var guesses = folds(Choice.RANDOM).stream()
                .flatMap(fold -> new Guesses(fold).all().stream())
                .toList();
        var shown = guesses.stream().filter(Guesses.Made::isShown).toList();
        done.accept(new Guess(
                rootMeanSquare(shown.stream().mapToDouble(Guesses.Made::error)),
                rootMeanSquare(shown.stream().mapToDouble(Guesses.Made::errorOfMean)),
                shown.stream().filter(Guesses.Made::isWithin).count() / (double) shown.size(),
                shown.size() / (double) guesses.size()));
    }

    /** Returns it in stars, of errors in half stars. */
    private static double rootMeanSquare(DoubleStream errors) {
        return Math.sqrt(errors.map(error -> error * error).average().orElse(0)) / 2;
    }

    private static List<Ranking> plain(Choice choice, List<LeaveOneOut> folds) {
        return Stream.of(1, LIKED)
                .flatMap(halves -> {
                    var neighbours = folds.stream()
                            .map(fold -> new PlainNeighbours(fold, NEAREST.getLast(), halves))
                            .toList();
                    return NEAREST.stream()
                            .map(nearest -> ranking(
                                    "plain item-kNN, cosine, k = %d%s"
                                            .formatted(nearest, halves == 1 ? "" : ", likes only"),
                                    choice,
                                    folds,
                                    place -> neighbours.get(place).ranker(nearest)));
                })
                .toList();
    }

    private List<LeaveOneOut> folds(Choice choice) {
        return IntStream.rangeClosed(1, choice == Choice.NEWEST_LIKED ? 1 : DRAWS)
                .mapToObj(seed -> new LeaveOneOut(data, choice, seed))
                .toList();
    }

    private static Ranking ranking(String method, Choice choice, List<LeaveOneOut> folds, IntFunction<Ranker> ranker) {
        var mean = IntStream.range(0, folds.size())
                .mapToObj(place -> folds.get(place).measure(ranker.apply(place)))
                .reduce(new Outcome(0, 0), Outcome::plus)
                .over(folds.size());
        return new Ranking(method, choice.words, mean.hitRate(), mean.gain());
    }
}
