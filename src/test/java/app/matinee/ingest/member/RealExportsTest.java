package app.matinee.ingest.member;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.Mention;
import app.matinee.catalog.Recognition;
import app.matinee.catalog.Recognized;
import app.matinee.catalog.Recognized.Certainty;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.SourceOrder;
import app.matinee.ingest.TmdbOrder;
import app.matinee.ingest.member.file.Upload;
import app.matinee.ingest.member.file.UploadLimits;
import app.matinee.ingest.member.said.Gathered;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.Site;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches real exports with a catalogue that was imported from real data; its figures are in docs/importing/members.md. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(
        named = "MATINEE_REAL_DATA",
        matches = ".+",
        disabledReason = "MATINEE_REAL_DATA does not name the folder of real data")
class RealExportsTest {
    private static final Path FOLDER = Path.of(String.valueOf(System.getenv("MATINEE_REAL_DATA")));
    private static final Path EXPORTS = FOLDER.resolve("exports");

    private final Modules modules;
    private final Recognition recognition;

    RealExportsTest(DataSource database) {
        modules = Modules.over(
                database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "platform.http", "ingest");
        recognition = modules.door(Recognition.class);
    }

    @BeforeAll
    void importCatalogue(@TempDir Path folder) throws IOException {
        take(new MovielensOrder(films(folder)), folder);
        take(new TmdbOrder(List.of(FOLDER.resolve("tmdb")), null, null, null, false, false, null), folder);
    }

    /** The films and their ids, without the ratings of others. */
    private static Path films(Path folder) throws IOException {
        var zip = FOLDER.resolve("movielens/ml-latest-small.zip");
        try (var archive = new ZipFile(zip.toFile())) {
            for (var name : List.of("movies.csv", "links.csv")) {
                var entry = archive.stream()
                        .filter(found -> found.getName().endsWith("/" + name))
                        .findFirst();
                Files.copy(archive.getInputStream(entry.orElseThrow()), folder.resolve(name));
            }
        }
        return folder;
    }

    private void take(SourceOrder order, Path folder) {
        modules.door(Ingest.class).source(order, folder.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "letterboxd/ratings.csv, LETTERBOXD, 20",
        "letterboxd/diary.csv, LETTERBOXD, 20",
        "letterboxd/watched.csv, LETTERBOXD, 20",
        "letterboxd/watchlist.csv, LETTERBOXD, 0",
        "imdb/ratings-2017-legacy.csv, IMDB, 773",
        "imdb/ratings-2021-latin1.csv, IMDB, 3086",
        "trakt-tmdb-yamtrack/import_tmdb_ratings.csv, TMDB, 4",
        "trakt-tmdb-yamtrack/import_tmdb_watchlist.csv, TMDB, 2",
        "trakt-tmdb-yamtrack/import_trakt_ratings.json, TRAKT, 1",
        "trakt-tmdb-yamtrack/import_trakt_watched.json, TRAKT, 13",
        "trakt-tmdb-yamtrack/import_yamtrack.csv, YAMTRACK, 27"
    })
    void everyFileIsRecognizedAndReadToItsEnd(String file, Site site, int least) throws IOException {
        var gathered = read(file);
        var found = recognition.recognize(
                gathered.said().stream().map(Said::title).distinct().toList());
        System.out.printf(
                "%s: %d things said of %d titles, of which %d certain, %d unsure, %d unknown; %d rows refused%n",
                file,
                gathered.said().size(),
                found.size(),
                count(found, Certainty.CERTAIN),
                count(found, Certainty.UNSURE),
                count(found, Certainty.UNKNOWN),
                gathered.rejectedCount());

        assertThat(gathered.sites()).containsExactly(site);
        assertThat(gathered.said()).hasSizeGreaterThanOrEqualTo(least);
        assertThat(gathered.left()).isEmpty();
        // Games, books and the like are the only rows that are no use.
        assertThat(gathered.rejected()).allMatch(row -> row.row().reason().startsWith("Only films"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imdb/ratings-2017-legacy.csv", "imdb/ratings-2021-latin1.csv"})
    void nameAndYearMeanWhatTheIdMeansOrNothing(String file) throws IOException {
        var mentions = read(file).said().stream().map(Said::title).distinct().toList();
        var byId = recognition.recognize(mentions);
        var byName = recognition.recognize(mentions.stream()
                .map(known -> new Mention(known.kind(), known.names(), known.year(), List.of(), null))
                .toList());
        var known = IntStream.range(0, mentions.size())
                .filter(at -> byId.get(at).certainty() == Certainty.CERTAIN)
                .boxed()
                .toList();
        var same =
                known.stream().filter(at -> byName.get(at).equals(byId.get(at))).count();
        var other = known.stream()
                .filter(at -> byName.get(at).certainty() == Certainty.CERTAIN)
                .filter(at -> !byName.get(at).equals(byId.get(at)))
                .toList();
        System.out.printf(
                "%s: of %d titles known by id, name and year alone find %d, and %d wrongly%n",
                file, known.size(), same, other.size());
        other.forEach(at -> System.out.printf("  %s%n", mentions.get(at)));

        assertThat(same).isGreaterThan(known.size() * 9L / 10);
        assertThat(other.size()).isLessThanOrEqualTo(known.size() / 200);
    }

    private static long count(List<Recognized> found, Certainty certainty) {
        return found.stream().filter(one -> one.certainty() == certainty).count();
    }

    private static Gathered read(String file) throws IOException {
        var path = EXPORTS.resolve(file);
        return UploadReader.read(
                new Upload(path.getFileName().toString(), Files.readAllBytes(path), UploadLimits.USUAL));
    }

    @AfterAll
    void close() {
        modules.close();
    }
}
