package app.matinee.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Imports MovieLens latest-small by the command into a data folder that is not there yet, so that the start of Java and a new
 * PostgreSQL are counted too. From the folder that {@code MATINEE_REAL_DATA} names; without the data it measures nothing.
 */
final class ImportMovielens implements Benchmark {
    private static final int ROUNDS = 5;
    private static final double LIMIT = 10;

    @Override
    public String name() {
        return "import-movielens";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        var archive = RealData.movielens();
        if (archive.isEmpty()) {
            return;
        }
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            importInto(folder.resolve("data-" + round), archive.get(), folder);
            seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        figures.accept(Figure.atMost(
                "MovieLens latest-small, new database included, median of " + ROUNDS,
                Rounds.median(seconds),
                LIMIT,
                "s"));
    }

    private static void importInto(Path data, Path archive, Path folder) throws IOException, InterruptedException {
        var importing = new ProcessBuilder(
                        "bin/matinee",
                        "import",
                        "movielens",
                        "--data",
                        data.toString(),
                        "--rejects",
                        folder.resolve("rejects.csv").toString(),
                        archive.toString())
                .redirectError(folder.resolve("messages").toFile())
                .redirectOutput(folder.resolve("answer").toFile())
                .start();
        if (importing.waitFor() != 0) {
            throw new IllegalStateException("The import failed; see its messages in " + folder);
        }
    }
}
