package app.matinee.bench;

import app.matinee.discovery.likeness.MovielensTrial;
import app.matinee.discovery.likeness.MovielensTrial.Ranking;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Measures how well suggestions are chosen and ratings predicted, on MovieLens latest-small from the folder that
 * {@code MATINEE_REAL_DATA} names: of each user with at least 20 ratings one is kept back, and looked for among all films
 * that the user has not rated otherwise. Without the data it measures nothing.
 */
final class Recommend implements Benchmark {
    @Override
    public String name() {
        return "recommend";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        var archive = RealData.movielens();
        if (archive.isEmpty()) {
            return;
        }
        MovielensTrial trial = MovielensTrial.of(archive.get());
        trial.rank(rankings -> rankings(rankings, figures));
        trial.guess(guess -> {
            figures.accept(Figure.plain("predicted ratings: root mean square error, stars", guess.ours(), ""));
            figures.accept(Figure.plain("  of the title's mean rating", guess.titleMean(), ""));
            figures.accept(Figure.plain("  ratings inside the range that is shown", 100 * guess.within(), "%"));
            figures.accept(Figure.plain("  ratings for which a range is shown", 100 * guess.asked(), "%"));
        });
    }

    private static void rankings(List<Ranking> rankings, Consumer<Figure> figures) {
        List<Ranking> others = rankings.subList(0, rankings.size() - 1);
        Ranking ours = rankings.getLast();
        others.forEach(one -> {
            figures.accept(
                    Figure.plain("%s: %s, hit rate@10".formatted(one.kept(), one.method()), 100 * one.hitRate(), "%"));
            figures.accept(Figure.plain("  nDCG@10", 100 * one.gain(), "%"));
        });
        figures.accept(Figure.atLeast(
                "%s: ours, hit rate@10".formatted(ours.kept()),
                100 * ours.hitRate(),
                100 * others.stream().mapToDouble(Ranking::hitRate).max().orElse(0),
                "%"));
        figures.accept(Figure.atLeast(
                "  nDCG@10",
                100 * ours.gain(),
                100 * others.stream().mapToDouble(Ranking::gain).max().orElse(0),
                "%"));
    }
}
