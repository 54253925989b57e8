package app.matinee.bench;

import app.matinee.discovery.Listing;
import app.matinee.discovery.browse.Browse;
import app.matinee.discovery.browse.Filter;
import app.matinee.discovery.browse.TileOrder;
import app.matinee.discovery.browse.Wanted;
import app.matinee.discovery.index.SearchIndex;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import app.matinee.testing.Modules;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Builds the search index of invented titles out of PostgreSQL, and asks it: whether the title that is wanted is among the
 * first five, how long suggestions take at 200 questions a second by one thread, and browse pages with two filters.
 *
 * <p>Wanted are titles that have more ratings than half of all. The question is the main name, and where another title
 * has the same name, the year too, as anybody would type then. A slip is a letter added, left out or replaced, or two
 * neighbours swapped, at a place drawn by lot. Whoever types asks at each letter; one question in ten has a slip.
 */
final class SearchSite implements Benchmark {
    private static final List<TileOrder> ORDERS = List.of(TileOrder.values());
    private static final int TITLES = Integer.getInteger("bench.titles", 1_000_000);
    private static final int SAMPLE = 1_000;
    private static final int FIRST = 5;
    private static final int PER_SECOND = 200;
    private static final int QUESTIONS = 6_000;
    private static final int PAGES = 1_000;

    private final Random random = new Random(50_634);
    private final InventedTitles titles = new InventedTitles(TITLES);

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void measure(Path folder, Consumer<Figure> figures) throws Exception {
        var data = folder.resolve("data");
        try (var database = Database.open(data, DatabaseSettings.embedded())) {
            titles.write(database.dataSource());
            try (var modules = Modules.over(
                    database.dataSource(),
                    Clock.systemUTC(),
                    Map.of("data", data.toString()),
                    "catalog",
                    "discovery")) {
                build(modules, data.resolve("index"), figures);
                find(modules.door(Search.class), figures);
                suggest(modules.door(Search.class), figures);
                browse(modules.door(Browse.class), figures);
            }
        }
    }

    private static void build(Modules modules, Path index, Consumer<Figure> figures) throws Exception {
        var before = heap();
        var begin = System.nanoTime();
        modules.door(SearchIndex.class).catchUp();
        var seconds = (System.nanoTime() - begin) / 1e9;
        figures.accept(Figure.atLeast(
                "index of %,d titles and as many people built from PostgreSQL".formatted(TITLES),
                TITLES / seconds,
                20_000,
                "titles/s"));
        try (var files = Files.list(index)) {
            var bytes = files.mapToLong(file -> file.toFile().length()).sum();
            figures.accept(Figure.plain("  on disk", bytes / 1e6, "MB"));
        }
        figures.accept(Figure.plain("  in the heap, with its sets of titles", (heap() - before) / 1e6, "MB"));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void find(Search search, Consumer<Figure> figures) {
        var sample = sample();
        var asked = new int[2];
        for (var title : sample) {
            asked[0] += isFound(search, question(title), title) ? 1 : 0;
            asked[1] += isFound(search, slipped(question(title)), title) ? 1 : 0;
        }
        figures.accept(Figure.atLeast(
                "wanted title among the first %d, of %,d".formatted(FIRST, SAMPLE),
                100.0 * asked[0] / SAMPLE,
                99,
                "%"));
        figures.accept(Figure.atLeast("  with one slip", 100.0 * asked[1] / SAMPLE, 95, "%"));
    }

    private List<Long> sample() {
        var ratings = IntStream.rangeClosed(1, TITLES)
                .map(InventedTitles::ratings)
                .sorted()
                .toArray();
        var median = ratings[TITLES / 2];
        List<Long> sample = new ArrayList<>();
        while (sample.size() < SAMPLE) {
            var title = 1 + random.nextLong(TITLES);
            if (InventedTitles.ratings(title) > median) {
                sample.add(title);
            }
        }
        return sample;
    }

    private Map<String, Integer> shared = Map.of();

    private String question(long title) {
        if (shared.isEmpty()) {
            Map<String, Integer> counts = new HashMap<>();
            for (long id = 1; id <= TITLES; id++) {
                counts.merge(titles.name(id, 0), 1, Integer::sum);
            }
            shared = counts;
        }
        var name = titles.name(title, 0);
        return shared.getOrDefault(name, 0) > 1 ? name + " " + InventedTitles.year(title) : name;
    }

    /** Nobody can tell two titles of the same name and year apart by that. */
    private boolean isFound(Search search, String question, long title) {
        return search.search(Question.of(question)).titles().stream()
                .limit(FIRST)
                .anyMatch(tile -> tile.name().equals(titles.name(title, 0))
                        && Objects.equals(tile.year(), InventedTitles.year(title)));
    }

    private String slipped(String question) {
        var at = random.nextInt(question.length());
        var letter = (char) ('a' + random.nextInt(26));
        var before = question.substring(0, at);
        var after = question.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + letter + question.charAt(at) + after;
            case 1 -> before + after;
            case 2 -> before + letter + after;
            default ->
                after.isEmpty()
                        ? question + letter
                        : before + after.charAt(0) + question.charAt(at) + after.substring(1);
        };
    }

    /** Questions come by the clock, whether those before are answered or not; each waits for its turn. */
    private void suggest(Search search, Consumer<Figure> figures) {
        var questions = questions();
        questions.subList(0, 1_500).forEach(question -> search.suggest(question, 10));
        var times = new double[QUESTIONS];
        var begin = System.nanoTime();
        double busy = 0;
        for (int question = 0; question < QUESTIONS; question++) {
            var due = begin + question * 1_000_000_000L / PER_SECOND;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
            }
            var asked = System.nanoTime();
            search.suggest(questions.get(question), 10);
            var now = System.nanoTime();
            busy += (now - asked) / 1e9;
            times[question] = (now - due) / 1e6;
        }
        Arrays.sort(times);
        figures.accept(Figure.plain(
                "suggestions at %d/s by one thread, half of them within".formatted(PER_SECOND),
                times[QUESTIONS / 2],
                "ms"));
        figures.accept(Figure.atMost("  99 of 100 within", times[QUESTIONS * 99 / 100], 5, "ms"));
        figures.accept(Figure.plain("  slowest", times[QUESTIONS - 1], "ms"));
        figures.accept(Figure.plain("  of a core's time", 100 * busy * PER_SECOND / QUESTIONS, "%"));
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            var name = titles.name(1 + random.nextLong(TITLES), 0).toLowerCase(Locale.ROOT);
            for (int letters = 1; letters <= name.length() && questions.size() < QUESTIONS; letters++) {
                var typed = name.substring(0, letters);
                questions.add(random.nextInt(10) == 0 ? slipped(typed) : typed);
            }
        }
        return questions;
    }

    private void browse(Browse browse, Consumer<Figure> figures) {
        var times = new double[PAGES];
        for (int page = -PAGES / 5; page < PAGES; page++) {
            var wanted = new Wanted(
                    random.nextInt(4) == 0 ? Listing.TV_SERIES : Listing.AT_HOME,
                    twoFilters(),
                    ORDERS.get(random.nextInt(ORDERS.size())),
                    null);
            var begin = System.nanoTime();
            browse.list(wanted, 48);
            times[Math.max(page, 0)] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        figures.accept(Figure.plain("browse pages with two filters, half of them within", times[PAGES / 2], "ms"));
        figures.accept(Figure.atMost("  99 of 100 within", times[PAGES * 99 / 100], 50, "ms"));
    }

    private Map<Filter, Set<String>> twoFilters() {
        Map<Filter, List<String>> values = Map.of(
                Filter.GENRE, List.of("drama", "war", "comedy", "western"),
                Filter.CRITICS, List.of("certified", "fresh", "rotten"),
                Filter.AUDIENCE, List.of("hot", "stale"),
                Filter.YEAR, List.of("1950s", "1990s", "2010s", "1957"),
                Filter.LANGUAGE, List.of("en", "ru", "fr"),
                Filter.COUNTRY, List.of("US", "SU", "FR"));
        Map<Filter, Set<String>> chosen = new HashMap<>();
        var filters = List.copyOf(values.keySet());
        while (chosen.size() < 2) {
            var filter = filters.get(random.nextInt(filters.size()));
            var some = values.getOrDefault(filter, List.of());
            chosen.put(filter, Set.of(some.get(random.nextInt(some.size()))));
        }
        return chosen;
    }
}
