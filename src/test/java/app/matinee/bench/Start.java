package app.matinee.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Times {@code bin/demo} from the command until the home page has arrived. The first start makes the database and brings
 * the demo catalogue in; it has neither a data folder nor the unpacked PostgreSQL of an earlier one.
 */
final class Start implements Benchmark {
    private static final int ROUNDS = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        double[] first = new double[ROUNDS];
        double[] later = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path user = folder.resolve("user" + round);
            first[round] = seconds(user);
            later[round] = seconds(user);
        }
        figures.accept(Figure.atMost("first bin/demo until its home page, median of 5", Rounds.median(first), 20, "s"));
        figures.accept(Figure.plain("  the slowest of them", Rounds.quantile(1, first), "s"));
        figures.accept(Figure.atMost("later bin/demo until its home page, median of 5", Rounds.median(later), 5, "s"));
        figures.accept(Figure.plain("  the slowest of them", Rounds.quantile(1, later), "s"));
    }

    private static double seconds(Path user) throws IOException, InterruptedException {
        Files.createDirectories(user);
        Map<String, String> home =
                Map.of("XDG_CACHE_HOME", user.resolve("cache").toString());
        long begin = System.nanoTime();
        try (Site site = Site.demo(user.resolve("data"), home)) {
            site.fetch("/");
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
