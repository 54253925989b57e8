package app.matinee.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Compares what pages cost over a large catalogue with what they cost over the demo's: both servers run side by side and
 * are asked by turns, one request at a time.
 */
final class PageCost {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 400;
    private static final int REQUESTS = 200;
    private static final double LIMIT = 1.25;

    private final Path large;
    private final UnaryOperator<String> address;

    /**
     * @param large the data folder
     * @param address finds the page of IMDb's id
     */
    PageCost(Path large, UnaryOperator<String> address) {
        this.large = large;
        this.address = address;
    }

    /** A page of the demo, and the id of what has such a page over the large catalogue. */
    private record Pair(String what, String demo, String large) {}

    void measure(Path folder, Consumer<Figure> figures) throws Exception {
        List<Pair> pairs = List.of(
                new Pair("title page, hot", Site.CRANES, InventedImdb.tt(1)),
                new Pair("title page, deep in the tail", Site.CRANES, InventedImdb.tt(ImportImdb.TITLES - 15)),
                new Pair("series page", "/tv/chernobyl", InventedImdb.tt(0)),
                new Pair("person page, 3,000 credits", "/person/mikhail-kalatozov", InventedImdb.nm(0)));
        try (Site demo = Site.server(folder.resolve("demo"));
                Site site = Site.serve(large)) {
            for (Pair pair : pairs) {
                compare(pair, demo, site, figures);
            }
        }
    }

    private void compare(Pair pair, Site demo, Site large, Consumer<Figure> figures) throws Exception {
        double[] ratios = new double[ROUNDS];
        String path = address.apply(pair.large());
        milliseconds(demo, pair.demo(), WARM_UP);
        milliseconds(large, path, WARM_UP);
        for (int round = 0; round < ROUNDS; round++) {
            double small = milliseconds(demo, pair.demo(), REQUESTS);
            ratios[round] = milliseconds(large, path, REQUESTS) / small;
        }
        figures.accept(Figure.atMost(pair.what() + " : demo's, median of " + ROUNDS, Rounds.median(ratios), LIMIT, ""));
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
