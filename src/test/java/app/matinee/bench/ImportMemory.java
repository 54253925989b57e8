package app.matinee.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Imports a large file by the command, with a heap of 100 MB; without enough memory the command would fail. */
final class ImportMemory implements Benchmark {
    private static final int REVIEWS = 1_000_000;
    private static final int HEAP = 100;
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");

    @Override
    public String name() {
        return "import-memory";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        InventedReviews invented = new InventedReviews(REVIEWS);
        invented.writeTitles(folder.resolve("titles.csv"));
        invented.writeReviews(folder.resolve("reviews.csv"));
        int exitCode = importWithin(HEAP, folder);
        List<MatchResult> collections = collections(folder.resolve("gc.log"));
        String what = "import of %,d reviews (%,d MB), "
                .formatted(REVIEWS, Files.size(folder.resolve("reviews.csv")) / 1_000_000);
        figures.accept(Figure.atMost(what + "exit code with -Xmx" + HEAP + "m", exitCode, 0, ""));
        figures.accept(Figure.atMost("  heap in use, at most", most(collections, 1), HEAP, "MB"));
        figures.accept(Figure.plain("  heap in use after a collection, at most", most(collections, 2), "MB"));
    }

    private static int importWithin(int megabytes, Path folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bin/matinee",
                        "import",
                        "critic-reviews",
                        "--data",
                        folder.resolve("data").toString(),
                        "--source",
                        "bench",
                        "--titles",
                        folder.resolve("titles.csv").toString(),
                        folder.resolve("reviews.csv").toString())
                .redirectError(folder.resolve("messages").toFile())
                .redirectOutput(folder.resolve("answer").toFile());
        builder.environment()
                .put("MATINEE_JAVA_OPTIONS", "-Xmx%dm -Xlog:gc:file=%s".formatted(megabytes, folder.resolve("gc.log")));
        return builder.start().waitFor();
    }

    private static List<MatchResult> collections(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.flatMap(line -> COLLECTION.matcher(line).results()).toList();
        }
    }

    private static double most(List<MatchResult> collections, int group) {
        return collections.stream()
                .mapToInt(collection -> Integer.parseInt(collection.group(group)))
                .max()
                .orElseThrow();
    }
}
