package app.matinee.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Department;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Merges;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Drawings;
import app.matinee.testing.Modules;
import java.awt.Color;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pictures go where their title or person goes, and come back. */
@DatabaseTest
class MergedPicturesTest {
    private static final byte[] RED = Drawings.written("png", 200, 300, Color.RED);
    private static final byte[] BLUE = Drawings.written("png", 200, 300, Color.BLUE);
    private static final byte[] GREEN = Drawings.written("png", 200, 300, Color.GREEN);

    private final JdbcClient db;
    private final Modules modules;
    private final Pictures pictures;
    private final Merges merges;

    MergedPicturesTest(DataSource database, JdbcClient db) {
        this.db = db;
        this.modules = Modules.over(
                database, Clock.systemUTC(), "platform.files", "platform.images", "platform.http", "catalog");
        this.pictures = modules.door(Pictures.class);
        this.merges = modules.door(Merges.class);
    }

    @BeforeEach
    void twoFilms() {
        db.sql("truncate catalog.title, catalog.person, catalog.merge, catalog.picture_file, platform.blob cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.of(film("a", "Keeper"), film("b", "Warden")).iterator(),
                        false);
    }

    private static TitleDraft film(String key, String name) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(1999)
                .credits(List.of(new CreditDraft(
                        Department.DIRECTING, new ExternalId("cast-person", key), "Jane " + name, null)))
                .build();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void picturesOfTheOneThatIsGoneStandBehindThoseOfTheOneThatIsKept() {
        pictures.add(title("/m/keeper"), PictureKind.POSTER, RED, Label.NONE);
        pictures.add(title("/m/warden"), PictureKind.POSTER, GREEN, Label.NONE);
        pictures.add(title("/m/warden"), PictureKind.POSTER, BLUE, Label.NONE);
        var before = rows();

        var merge = merges.merge("/m/keeper", "/m/warden");

        assertThat(colours(title("/m/keeper"))).containsExactly("#ff0000", "#0000ff", "#00ff00");
        merges.undo(merge.number());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aPictureThatBothHaveIsShownOnceAndStaysWithBoth() {
        pictures.add(title("/m/keeper"), PictureKind.POSTER, RED, Label.NONE);
        pictures.add(title("/m/warden"), PictureKind.POSTER, RED, Label.NONE);
        var before = rows();

        var merge = merges.merge("/m/keeper", "/m/warden");

        assertThat(colours(title("/m/keeper"))).containsExactly("#ff0000");
        merges.undo(merge.number());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void portraitsGoAlongWithPeople() {
        pictures.add(person("jane-warden"), PictureKind.PORTRAIT, BLUE, Label.NONE);
        var before = rows();

        var merge = merges.merge("/person/jane-keeper", "/person/jane-warden");

        assertThat(colours(person("jane-keeper"))).containsExactly("#0000ff");
        merges.undo(merge.number());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aPictureFetchedSinceGoesBackToTheTitleOfWhichItsAddressIsTold() {
        told("/m/warden", "https://images.example.org/warden.jpg");
        var merge = merges.merge("/m/keeper", "/m/warden");
        var kept = pictures.add(title("/m/keeper"), PictureKind.POSTER, BLUE, Label.NONE);
        db.sql("update catalog.picture set source_url = 'https://images.example.org/warden.jpg' where id = :id")
                .param("id", kept.id().value())
                .update();

        merges.undo(merge.number());

        assertThat(colours(title("/m/warden"))).containsExactly("#0000ff");
        assertThat(colours(title("/m/keeper"))).isEmpty();
    }

    private void told(String path, String url) {
        db.sql("""
                        insert into catalog.told_image (title_id, kind, url, record_id)
                        select title_id, 'poster', :url, record.id from catalog.address join catalog.record using (title_id)
                        where path = :path
                        """).param("path", path).param("url", url).update();
    }

    private Subject title(String path) {
        return pictures.titleAt(path).orElseThrow();
    }

    private Subject person(String slug) {
        return pictures.personAt(slug).orElseThrow();
    }

    private List<String> colours(Subject subject) {
        return pictures.list(subject).stream()
                .map(kept -> kept.picture().colour())
                .toList();
    }

    private List<String> rows() {
        return db.sql("select picture::text as row from catalog.picture order by id")
                .query((row, number) -> row.getString("row"))
                .list();
    }
}
