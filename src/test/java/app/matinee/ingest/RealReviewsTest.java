package app.matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.criticism.Criticism;
import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Table;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Reads real reviews with the official scores of the same day. */
@DatabaseTest
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealReviewsTest {
    @Test
    void theScoresOfRealReviewsAreTheOfficialOnes(DataSource database) {
        Map<String, Integer> official = new HashMap<>();
        Map<String, Integer> computed = new HashMap<>();
        try (Modules modules = Modules.over(
                new DelegatingDataSource(database),
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "ingest")) {
            long rows = 0;
            for (String set : List.of("musicals", "dreamworks", "pixar")) {
                Path folder = Path.of(System.getenv("MATINEE_REAL_DATA"), "reviews-and-scores", set);
                readOfficial(folder.resolve("movies.csv"), official);
                rows += importAll(modules.door(Ingest.class), folder);
            }
            modules.door(Criticism.class)
                    .scores(score -> computed.put(score.title() + score.year(), score.tomatometer()));
            assertThat(rows).isEqualTo(25_742);
        }

        assertThat(computed).hasSize(174).containsOnlyKeys(official.keySet());
        assertThat(official.entrySet())
                .filteredOn(score -> score.getValue().equals(computed.get(score.getKey())))
                .hasSizeGreaterThanOrEqualTo(173);
    }

    private static long importAll(Ingest ingest, Path folder) {
        ReviewImport order = new ReviewImport(
                folder.resolve("critic_reviews.csv.gz"),
                folder.resolve("movies.csv"),
                Map.of(),
                null,
                false,
                false,
                false,
                null);
        ReviewsImported imported = ingest.criticReviews(order, ImportWatch.NONE);
        assertThat(imported.rejected().count()).isZero();
        assertThat(imported.titles()).isPresent();
        return imported.rows();
    }

    private static void readOfficial(Path movies, Map<String, Integer> scores) {
        try (Table table = Table.open(movies)) {
            int title = table.columns().indexOf("movieTitle");
            int year = table.columns().indexOf("movieYear");
            int score = table.columns().indexOf("critic_score");
            for (Entry entry = table.next(); entry != null; entry = table.next()) {
                if (entry instanceof Entry.Row row) {
                    scores.put(
                            row.fields().get(title) + row.fields().get(year),
                            Integer.valueOf(row.fields().get(score).replace("%", "")));
                }
            }
        }
    }
}
