package app.matinee.ingest.movielens;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.SourceImported;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports a real data set: all of its films and ratings. */
@DatabaseTest
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealMovielensTest {
    private static final Path ARCHIVE =
            Path.of(String.valueOf(System.getenv("MATINEE_REAL_DATA")), "movielens/ml-latest-small.zip");

    @TempDir
    Path folder;

    private final DataSource database;

    RealMovielensTest(DataSource database) {
        this.database = database;
    }

    @Test
    void allOfItGoesInQuicklyAndTheSecondTimeNothingChanges() throws IOException {
        try (var modules =
                Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest")) {
            var ingest = modules.door(Ingest.class);
            var began = System.nanoTime();
            var first = take(ingest);
            var took = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf("%s: %s in %d ms%n", ARCHIVE.getFileName(), first, took.toMillis());

            assertThat(first.rejected().count()).isZero();
            var recount = recount();
            var ratings = recount.values().stream().mapToInt(Map::size).sum();
            assertThat(first.ratings().added()).isEqualTo(ratings);
            assertThat(tallies()).isEqualTo(counted(recount));

            var second = take(ingest);

            assertThat(second.added() + second.changed()).isZero();
            assertThat(second.ratings().added() + second.ratings().changed()).isZero();
            assertThat(second.ratings().unchanged()).isEqualTo(ratings);
            assertThat(second.ratings().tagsAdded()).isZero();
            assertThat(tallies()).isEqualTo(counted(recount));
        }
    }

    private SourceImported take(Ingest ingest) {
        return ingest.source(new MovielensOrder(ARCHIVE), folder.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    private Map<Long, String> tallies() {
        Map<Long, String> tallies = new HashMap<>();
        JdbcClient.create(database)
                .sql(
                        "select title_id, array_to_string(counts[1:10], ',') as counts from audience.tally where ratings > 0")
                .query(row -> {
                    tallies.put(row.getLong("title_id"), row.getString("counts"));
                });
        return tallies;
    }

    /** Reads each person's half stars title by title without the importer; the set has one film under two ids. */
    private Map<Long, Map<String, Integer>> recount() throws IOException {
        Map<Long, Map<String, Integer>> halves = new HashMap<>();
        var titles = titles();
        try (var zip = new ZipFile(ARCHIVE.toFile());
                var lines = new BufferedReader(new InputStreamReader(
                        zip.getInputStream(zip.getEntry("ml-latest-small/ratings.csv")), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(fields -> halves.computeIfAbsent(titles.get(fields[1]), title -> new HashMap<>())
                            .put(fields[0], (int) (Double.parseDouble(fields[2]) * 2)));
        }
        return halves;
    }

    private Map<String, Long> titles() {
        Map<String, Long> titles = new HashMap<>();
        JdbcClient.create(database)
                .sql("select value, title_id from catalog.external_id where source = 'movielens'")
                .query(row -> {
                    titles.put(row.getString("value"), row.getLong("title_id"));
                });
        return titles;
    }

    private static Map<Long, String> counted(Map<Long, Map<String, Integer>> recount) {
        Map<Long, String> counted = new HashMap<>();
        recount.forEach((title, ratings) -> counted.put(
                title,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(half -> Integer.toString(Collections.frequency(ratings.values(), half)))
                        .collect(Collectors.joining(","))));
        return counted;
    }
}
