package app.matinee.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Delivery;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.Merges;
import app.matinee.catalog.PersonDraft;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleBatch;
import app.matinee.catalog.TitleDraft.ImageDraft;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Sources tell addresses of portraits; they are kept with what else they tell of a person. */
@DatabaseTest
class PortraitsTest {
    private final JdbcClient db;
    private final Modules modules;

    PortraitsTest(DataSource database, JdbcClient db) {
        this.db = db;
        this.modules = Modules.over(
                database, Clock.systemUTC(), "platform.files", "platform.images", "platform.http", "catalog");
    }

    @BeforeEach
    void nobody() {
        db.sql("truncate catalog.title, catalog.person, catalog.run, catalog.merge, catalog.question cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void theFirstThatIsToldIsMissingUntilItIsFetched() {
        tell("other", jane("other", "https://images.example.org/one.jpg", "https://images.example.org/two.jpg"));

        var missing = new MissingStore(db)
                .after(
                        MissingStore.Place.START,
                        PictureKind.PORTRAIT,
                        List.of("images.example.org"),
                        Duration.ofDays(7),
                        10);

        assertThat(missing).singleElement().satisfies(portrait -> {
            assertThat(portrait.path()).isEqualTo("/person/jane-roe");
            assertThat(portrait.url()).isEqualTo("https://images.example.org/one.jpg");
        });
    }

    @Test
    void aSecondImportAddsOnlyWhatIsNew() {
        tell("other", jane("other", "https://images.example.org/one.jpg"));
        tell("other", jane("other", "https://images.example.org/one.jpg", "https://images.example.org/two.jpg"));

        assertThat(told()).containsExactly("https://images.example.org/one.jpg", "https://images.example.org/two.jpg");
    }

    @Test
    void anUndoneImportTakesItsPortraitsAlong() {
        tell("other", jane("other", "https://images.example.org/one.jpg"));
        var second = tell("third", jane("third", "https://images.example.org/two.jpg"));

        modules.door(ImportRuns.class).undo(second);

        assertThat(told()).containsExactly("https://images.example.org/one.jpg");
    }

    @Test
    void portraitsMoveWithWhatTellsOfThem() {
        tell("other", jane("other", "https://images.example.org/one.jpg"));
        tell("third", jane("third", "https://images.example.org/two.jpg"));
        var merges = modules.door(Merges.class);

        var merge = merges.merge("/person/jane-roe", "/person/jane-roe-2");
        assertThat(toldOf("jane-roe")).hasSize(2);
        merges.undo(merge.number());

        assertThat(toldOf("jane-roe")).containsExactly("https://images.example.org/one.jpg");
        assertThat(toldOf("jane-roe-2")).containsExactly("https://images.example.org/two.jpg");
    }

    private int tell(String source, PersonDraft person) {
        var runs = modules.door(ImportRuns.class);
        var run = runs.begin(source, "people", null).id();
        modules.door(TransactionOperations.class).executeWithoutResult(status -> {
            var batch = new TitleBatch(source);
            batch.add(person);
            modules.door(CatalogLoads.class).merge(new Delivery(run, source), batch);
        });
        runs.finish(run);
        return run;
    }

    private static PersonDraft jane(String source, String... portraits) {
        List<ImageDraft> images = new ArrayList<>();
        for (var url : portraits) {
            images.add(new ImageDraft("portrait", url, null, null, null));
        }
        var id = new ExternalId(source + "-person", "1");
        return new PersonDraft(1, List.of(id), "Jane Roe", List.of(), null, null, null, null, null, List.of(), images);
    }

    private List<String> told() {
        return db.sql("select url from catalog.image order by url")
                .query((row, number) -> row.getString("url"))
                .list();
    }

    private List<String> toldOf(String slug) {
        return db.sql(
                        "select url from catalog.image join catalog.person_slug using (person_id) where slug = :slug and current")
                .param("slug", slug)
                .query((row, number) -> row.getString("url"))
                .list();
    }
}
