package app.matinee.ingest.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Found;
import app.matinee.catalog.Question;
import app.matinee.catalog.Questions;
import app.matinee.catalog.Section;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.IdsOrder;
import app.matinee.ingest.ImportWatch;
import app.matinee.ingest.Ingest;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.SourceImported;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class IdsImportTest {
    @TempDir
    Path folder;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Ingest ingest;

    IdsImportTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "ingest");
        ingest = modules.door(Ingest.class);
    }

    @BeforeEach
    void twoFilms() {
        jdbc.sql("truncate catalog.title, catalog.question cascade").update();
        load("imdb", "tt0069293", "Solaris", 1972);
        load("imdb", "tt0079944", "Stalker", 1979);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void sourcesFindTheirTitlesByTheIdsOfATable() throws IOException {
        var imported = take("tmdbId,item,imdb_id\n593,http://www.wikidata.org/entity/Q471716,69293\n");

        assertThat(imported.changed()).isEqualTo(1);
        assertThat(ids("solaris"))
                .containsExactlyInAnyOrder(
                        new ExternalId("imdb", "tt0069293"),
                        new ExternalId("tmdb", "593"),
                        new ExternalId("wikidata", "Q471716"));
        assertThat(load("tmdb", "593", "Solyaris", 1999)).isZero();
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        var table = "wikidata,imdb,tmdb\nQ471716,tt0069293,593\nQ207588,tt0079944,\n";
        take(table);

        var again = take(table);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.changed()).isZero();
    }

    @Test
    void whatCannotBeUsedIsRejectedByLine() throws IOException {
        var imported = take("""
                wikidata,imdb,tvmaze
                Q1,tt9999999,
                Q2,,
                Q3,Solaris,
                Q471716,tt0069293,
                """);

        assertThat(imported.rejected().count()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("rejects.csv")))
                .contains("2,id,Q1,No title is known by any of these ids; import one that is first")
                .contains("A row needs two ids at least")
                .contains("4,imdb,Solaris,An id such as tt0050634 belongs here");
        assertThat(imported.changed()).isEqualTo(1);
    }

    @Test
    void idsOfTwoTitlesAreAsked() throws IOException {
        var table = "imdb,wikidata,tmdb\ntt0069293,Q5,\ntt0079944,Q6,11\n";
        take(table);

        var imported = take("imdb,tmdb,movielens\ntt0069293,11,5\n");

        assertThat(imported.waiting()).isEqualTo(1);
        var question = modules.door(Questions.class).open().getFirst();
        assertThat(question.reason()).isEqualTo("These ids belong to 2 different titles");
        assertThat(question.candidates())
                .extracting(Question.Candidate::path)
                .containsExactlyInAnyOrder("/m/solaris", "/m/stalker");
        modules.door(Questions.class).answer(question.number(), "/m/solaris");
        assertThat(take("imdb,tmdb,movielens\ntt0069293,11,5\n").waiting()).isZero();
        assertThat(ids("solaris")).contains(new ExternalId("movielens", "5"));
    }

    @Test
    void anImportOfIdsCanBeUndone() throws IOException {
        var imported = take("wikidata,imdb\nQ471716,tt0069293\nQ471716,tt0069293\n");

        ingest.undo(imported.run());

        assertThat(ids("solaris")).containsExactly(new ExternalId("imdb", "tt0069293"));
    }

    @Test
    void aTableWithoutTwoColumnsOfIdsIsRefused() {
        assertThatThrownBy(() -> take("imdb,name\ntt0069293,Solaris\n"))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining("It needs two of the columns wikidata, imdb, tmdb")
                .hasMessageContaining("found imdb, name");
    }

    @Test
    void aTitleIsFoundByTheIdThatAnotherSourceToldOfIt() {
        load("tmdb", List.of(new ExternalId("tmdb", "1398"), new ExternalId("imdb", "tt0072443")), "Zerkalo", 1975);

        assertThat(load("imdb", "tt0072443", "Mirror", 1977)).isZero();
    }

    private SourceImported take(String table) throws IOException {
        var file = Files.writeString(folder.resolve("ids.csv"), table);
        return ingest.source(new IdsOrder(file, "wikidata"), folder.resolve("rejects.csv"), false, ImportWatch.NONE);
    }

    private int load(String source, String id, String name, int year) {
        return load(source, List.of(new ExternalId(source, id)), name, year);
    }

    private int load(String source, List<ExternalId> ids, String name, int year) {
        return modules.door(CatalogLoads.class)
                .load(source, List.of(TitleDraft.film(2, ids, name, year)).iterator(), false)
                .created();
    }

    private List<ExternalId> ids(String slug) {
        return ((Found.At) modules.door(Catalog.class).find(Section.MOVIES, new Slug(slug)))
                .title()
                .facts()
                .ids();
    }
}
