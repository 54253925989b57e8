package app.matinee.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.matinee.catalog.SourceTerms;
import app.matinee.criticism.Criticism;
import app.matinee.criticism.DeliveryReport;
import app.matinee.criticism.TitleScore;
import app.matinee.scoring.CriticsState;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@DatabaseTest
class IngestTest {
    private static final Clock NOVEMBER_2026 = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String FILMS = "id,name,year\ns,Solaris,1972\nm,M,1931\n";
    private static final String REVIEWS = """
            review_id,title_id,critic,publication,sentiment,listed_on,url
            1,s,Odalys Brennecke,The Lantern,fresh,2008-01-18,https://l.example/1
            2,s,,The Lantern,rotten,2008-01-19,
            3,m,Odalys Brennecke,,fresh,1800-01-01,
            """;

    @TempDir
    Path folder;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Ingest ingest;

    IngestTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                new DelegatingDataSource(database),
                NOVEMBER_2026,
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "ingest");
        ingest = modules.door(Ingest.class);
    }

    @BeforeEach
    void emptyDatabase() {
        jdbc.sql("truncate catalog.title, criticism.critic, criticism.publication, criticism.review cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void termsOnceStatedStayUntilOthersAreOrAreTakenBack() throws IOException {
        assertThat(terms(null, null)).containsExactly(null, null);

        assertThat(terms("ODbL 1.0", "Data of the festival.")).containsExactly("ODbL 1.0", "Data of the festival.");
        assertThat(terms(null, null)).containsExactly("ODbL 1.0", "Data of the festival.");
        assertThat(terms("CC0", null)).containsExactly("CC0", "Data of the festival.");
        assertThat(terms(null, " ")).containsExactly("CC0", null);
    }

    private List<@Nullable String> terms(@Nullable String licence, @Nullable String attribution) throws IOException {
        Path films = Files.writeString(folder.resolve("films.csv"), FILMS);
        ingest.titles(
                new TitleImport(films, "festival", new SourceTerms(licence, attribution), false, false, null),
                ImportWatch.NONE);
        return jdbc.sql("select licence, attribution from catalog.source where key = 'festival'")
                .query((row, number) ->
                        Arrays.<@Nullable String>asList(row.getString("licence"), row.getString("attribution")))
                .single();
    }

    @Test
    void reviewsStateTheTermsOfTheirSourceAndADryRunStatesNothing() throws IOException {
        Path titles = Files.writeString(folder.resolve("titles.csv"), FILMS);
        Path reviews = Files.writeString(folder.resolve("reviews.csv"), REVIEWS);

        for (boolean dryRun : List.of(false, true)) {
            SourceTerms terms = new SourceTerms(dryRun ? "CC0" : "ODbL 1.0", null);
            ingest.criticReviews(
                    new ReviewImport(reviews, titles, Map.of(), "guild", terms, false, false, dryRun, null),
                    ImportWatch.NONE);
        }

        assertThat(jdbc.sql("select licence from catalog.source where key = 'guild'")
                        .query(String.class)
                        .single())
                .isEqualTo("ODbL 1.0");
    }

    @Test
    void reviewsComeInWithTheirTitlesAndScoresAreComputed() throws IOException {
        ReviewsImported imported = importReviews(REVIEWS);

        assertThat(imported.report()).isEqualTo(new DeliveryReport(3, 0, 0, 0, 0, 2));
        assertThat(imported.titles())
                .hasValueSatisfying(titles -> assertThat(titles.created()).isEqualTo(2));
        assertThat(scores())
                .extracting(TitleScore::slug, TitleScore::tomatometer, TitleScore::state)
                .containsExactly(tuple("m", 100, CriticsState.TOO_FEW), tuple("solaris", 50, CriticsState.TOO_FEW));
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        importReviews(REVIEWS);

        ReviewsImported again = importReviews(REVIEWS);

        assertThat(again.report()).isEqualTo(new DeliveryReport(0, 0, 3, 0, 0, 0));
        assertThat(again.titles())
                .hasValueSatisfying(titles -> assertThat(titles.unchanged()).isEqualTo(2));
    }

    @Test
    void rejectedRowsAreListedWithLineColumnValueAndReasonAndTheOthersComeIn() throws IOException {
        ReviewsImported imported =
                importReviews(REVIEWS + "4,unknown,Odalys Brennecke,,fresh,,\n5,s,=cmd(),,fresh,2018-02-30,\n");

        assertThat(imported.report().added()).isEqualTo(3);
        assertThat(imported.rejected().count()).isEqualTo(2);
        assertThat(imported.rejected().file()).isEqualTo(folder.resolve("reviews.csv.rejects.csv"));
        assertThat(folder.resolve("reviews.csv.rejects.csv"))
                .content(UTF_8)
                .startsWith("line,column,value,reason")
                .contains("6,listed_on,2018-02-30,\"There is no such day in the calendar")
                .contains("5,title_id,unknown,\"No title with this id is known");
    }

    @Test
    void nothingIsWrittenWhenNothingIsRejected() throws IOException {
        importReviews(REVIEWS + "4,unknown,Odalys Brennecke,,fresh,,\n");

        ReviewsImported imported = importReviews(REVIEWS);

        assertThat(imported.rejected()).isEqualTo(new RejectedRows(0, null));
        assertThat(folder.resolve("reviews.csv.rejects.csv")).doesNotExist();
    }

    @Test
    void aDryRunReportsTheSameAndChangesNothing() throws IOException {
        Path films = write("films.csv", FILMS);
        Path reviews = write("reviews.csv", REVIEWS + "4,unknown,Odalys Brennecke,,fresh,,\n");
        Path before = write("reviews.csv.rejects.csv", "what an import listed");

        ReviewsImported imported = ingest.criticReviews(order(reviews, films, true), ImportWatch.NONE);

        assertThat(imported.report().added()).isEqualTo(3);
        assertThat(imported.report().rejected()).isEqualTo(1);
        assertThat(imported.rejected().count()).isEqualTo(1);
        assertThat(imported.rejected().file()).isEqualTo(folder.resolve("reviews.csv.dry-run.rejects.csv"));
        assertThat(before).content().isEqualTo("what an import listed");
        assertThat(scores()).isEmpty();
        assertThat(jdbc.sql("select count(*) from catalog.title")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRunSaysWhichFileWasImportedAndUnderWhichSource() throws IOException {
        importReviews(REVIEWS);

        String parent = folder.getFileName().toString();
        assertThat(ingest.runs())
                .extracting(run -> run.what())
                .endsWith(
                        "titles --source own %s/films.csv".formatted(parent),
                        "critic-reviews --source own %s/reviews.csv".formatted(parent));
    }

    @Test
    void aFileThatBreaksOffImportsNothing() throws IOException {
        Path films = write("films.csv", FILMS);
        Path whole = folder.resolve("whole.csv.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
            gzip.write(REVIEWS.getBytes(UTF_8));
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.csv.gz"), Arrays.copyOf(bytes, bytes.length - 5));

        assertThatThrownBy(() -> ingest.criticReviews(order(cut, films, false), ImportWatch.NONE))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("cut.csv.gz cannot be read beyond line 4 (")
                .hasMessageContaining("its gzip data ends too early");
        assertThat(scores()).isEmpty();
        assertThat(ingest.criticReviews(order(whole, films, false), ImportWatch.NONE)
                        .report()
                        .added())
                .as("the next import is not in the way of the broken one")
                .isEqualTo(3);
    }

    @Test
    void aFileWithTheWrongColumnsIsRefusedBeforeItsTitlesAreLoaded() throws IOException {
        Path films = write("films.csv", FILMS);
        Path reviews = write("reviews.csv", "a,b\n1,2\n");

        assertThatThrownBy(() -> ingest.criticReviews(order(reviews, films, false), ImportWatch.NONE))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("reviews.csv cannot be imported. Its columns are of no known layout");
        assertThat(jdbc.sql("select count(*) from catalog.title")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theWatchIsToldHowFarItHasCome() throws IOException {
        List<Long> positions = new ArrayList<>();
        Path films = write("films.csv", FILMS);

        ingest.titles(
                new TitleImport(films, null, false, false, null),
                (file, position, size, rows) -> positions.add(position * 100 / size));

        assertThat(positions).first().isEqualTo(0L);
        assertThat(positions).last().isEqualTo(100L);
    }

    private ReviewsImported importReviews(String text) throws IOException {
        return ingest.criticReviews(
                order(write("reviews.csv", text), write("films.csv", FILMS), false), ImportWatch.NONE);
    }

    private static ReviewImport order(Path reviews, @Nullable Path titles, boolean dryRun) {
        return new ReviewImport(reviews, titles, Map.of(), null, false, false, dryRun, null);
    }

    private List<TitleScore> scores() {
        List<TitleScore> scores = new ArrayList<>();
        modules.door(Criticism.class).scores(scores::add);
        return scores;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
