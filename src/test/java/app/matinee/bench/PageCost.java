package app.matinee.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Compares what pages cost over a large catalogue with what they cost over the demo's: both servers run side by side and
 * are asked by turns, one request at a time. Also measures how fast all tiles are made anew.
 */
final class PageCost implements Benchmark {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 300;
    private static final int REQUESTS = 60;
    private static final double LIMIT = 1.25;

    /** A folder that keeps the imported titles, so that pages can be measured again without a second import. */
    private static final @Nullable String KEPT = System.getProperty("bench.keep");

    /** A page of the demo, and the id of what has such a page over the large catalogue. */
    private record Pair(String what, String demo, String large) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("title page, hot", Site.CRANES, InventedImdb.tt(1)),
            new Pair("title page, deep in the tail", Site.CRANES, InventedImdb.tt(ImportImdb.TITLES - 15)),
            new Pair("series page", "/tv/chernobyl", InventedImdb.tt(0)),
            new Pair("person page, 3,000 credits", "/person/mikhail-kalatozov", InventedImdb.nm(0)));

    @Override
    public String name() {
        return "page-cost";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        Path imported = KEPT == null ? folder : Path.of(KEPT);
        Path data = imported.resolve("data");
        boolean fresh = !Files.exists(data);
        Files.createDirectories(imported);
        try (Database database = Database.open(data, DatabaseSettings.embedded())) {
            if (fresh) {
                fill(imported, database);
                figures.accept(Figure.plain(
                        "tiles of %,d titles made anew".formatted(ImportImdb.TITLES),
                        tilesPerSecond(data),
                        "titles/s"));
            }
            compare(folder, data, database, figures);
        }
    }

    private static void fill(Path folder, Database database) throws Exception {
        Path tables = Files.createDirectory(folder.resolve("imdb"));
        new InventedImdb(ImportImdb.TITLES).write(tables);
        if (ImportImdb.importWithin(ImportImdb.HEAP, tables, folder) != 0) {
            throw new IllegalStateException("The import failed; see its messages in " + folder);
        }
        FileSystemUtils.deleteRecursively(tables);
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static double tilesPerSecond(Path data) throws IOException, InterruptedException {
        Process reindex = new ProcessBuilder("bin/matinee", "reindex", "--data", data.toString())
                .redirectError(data.resolveSibling("messages").toFile())
                .start();
        long begin = System.nanoTime();
        String answer = new String(reindex.getInputStream().readAllBytes(), UTF_8);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (reindex.waitFor() != 0) {
            throw new IllegalStateException("reindex failed");
        }
        return Long.parseLong(answer.replaceAll("\\D", "")) / seconds;
    }

    private static void compare(Path folder, Path data, Database database, Consumer<Figure> figures) throws Exception {
        try (Site demo = Site.server(folder.resolve("demo"));
                Site large = Site.serve(data)) {
            awaitSearchIndex(data.resolve("index"));
            for (Pair pair : PAIRS) {
                compare(pair, address(database, pair.large()), demo, large, figures);
            }
        }
    }

    /** Waits for the first commit of the index: until then its build takes both processors. */
    private static void awaitSearchIndex(Path index) throws IOException, InterruptedException {
        boolean built = false;
        while (!built) {
            Thread.sleep(1_000);
            try (var files = Files.list(index)) {
                built = files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
            }
        }
    }

    private static void compare(Pair pair, String path, Site demo, Site large, Consumer<Figure> figures)
            throws Exception {
        double[] ratios = new double[ROUNDS];
        double[] costs = new double[ROUNDS];
        milliseconds(demo, pair.demo(), WARM_UP);
        milliseconds(large, path, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            double small = milliseconds(demo, pair.demo(), REQUESTS);
            costs[round] = milliseconds(large, path, REQUESTS);
            ratios[round] = costs[round] / small;
        }
        figures.accept(Figure.plain(pair.what(), Rounds.median(costs), "ms"));
        figures.accept(Figure.atMost("  : demo's, median of " + ROUNDS, Rounds.median(ratios), LIMIT, ""));
    }

    private static String address(Database database, String id) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var found = connection.prepareStatement("""
                        select path from catalog.record join catalog.address using (title_id) where external_id = ?
                        union all
                        select '/person/' || slug from catalog.person_record join catalog.person_slug using (person_id)
                        where external_id = ?
                        """)) {
            found.setString(1, id);
            found.setString(2, id);
            try (var rows = found.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static double milliseconds(Site site, String path, int requests) throws Exception {
        try (KeepAlive connection = new KeepAlive(site.address(), path)) {
            double[] times = new double[requests];
            for (int request = 0; request < requests; request++) {
                long begin = System.nanoTime();
                connection.ask();
                times[request] = (System.nanoTime() - begin) / 1e6;
            }
            return Rounds.median(times);
        }
    }
}
