package app.matinee.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.LoadReport;
import app.matinee.ingest.run.Part;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.tmdb.Options;
import app.matinee.ingest.tmdb.SavedAnswers;
import app.matinee.ingest.tvmaze.SavedShows;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Puts real answers of web services into the catalogue. */
@DatabaseTest
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealSourcesTest {
    private static final Path FOLDER = Path.of(String.valueOf(System.getenv("MATINEE_REAL_DATA")));

    private final DataSource database;

    RealSourcesTest(DataSource database) {
        this.database = database;
    }

    @Test
    void answersOfTmdbAllGoInAndTheSecondTimeChangeNothing() {
        List<LoadReport> reports = twice(
                "tmdb",
                () -> SavedAnswers.of(List.of(FOLDER.resolve("tmdb")), new Options(false, id -> Optional.empty())));

        assertThat(reports.getFirst().rejected()).isEmpty();
        assertThat(reports.getFirst().created()).isGreaterThan(25);
        assertThat(reports.getLast().created() + reports.getLast().changed()).isZero();
    }

    @Test
    void showsOfTvmazeAllGoInAndTheSecondTimeChangeNothing() {
        List<Path> files =
                List.of(FOLDER.resolve("tvmaze/shows.json"), FOLDER.resolve("tvmaze/game-of-thrones-episodes.json"));
        List<LoadReport> reports = twice("tvmaze", () -> new SavedShows("tvmaze", files, null));

        assertThat(reports.getFirst().rejected()).isEmpty();
        // Breaking Bad is known already where TMDB went in before.
        assertThat(reports.getFirst().created() + reports.getFirst().changed()).isGreaterThanOrEqualTo(223);
        assertThat(reports.getLast().created() + reports.getLast().changed()).isZero();
    }

    private List<LoadReport> twice(String source, Supplier<Part> part) {
        try (Modules modules = Modules.over(database, Clock.systemUTC(), "catalog")) {
            CatalogLoads loads = modules.door(CatalogLoads.class);
            return List.of(load(loads, source, part.get()), load(loads, source, part.get()));
        }
    }

    private static LoadReport load(CatalogLoads loads, String source, Part part) {
        return loads.load(source, RecordingIntake.readAll(part).titles.iterator(), false);
    }
}
