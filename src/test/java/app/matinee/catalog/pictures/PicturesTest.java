package app.matinee.catalog.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleUse;
import app.matinee.platform.changes.Change;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Drawings;
import app.matinee.testing.Modules;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PicturesTest {
    private static final byte[] RED = Drawings.written("png", 400, 600, Color.RED);
    private static final byte[] BLUE = Drawings.written("jpeg", 400, 600, Color.BLUE);
    private static final Label LABEL = new Label("Veronika on the steps", "Mosfilm", "CC BY 4.0");

    private final JdbcClient db;
    private final Modules modules;
    private final Pictures pictures;

    PicturesTest(DataSource database, JdbcClient db) {
        this.db = db;
        this.modules = Modules.over(
                database, Clock.systemUTC(), "platform.files", "platform.images", "platform.http", "catalog");
        this.pictures = modules.door(Pictures.class);
    }

    @BeforeEach
    void theCast() {
        db.sql("truncate catalog.title, catalog.person, catalog.picture_file, platform.blob cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.of(Cast.cranes(), Cast.film("crash", "Crash", 2004))
                                .iterator(),
                        false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aPosterIsKeptWithItsLabelAndItsFiles() {
        var kept = pictures.add(cranes(), PictureKind.POSTER, RED, LABEL);

        assertThat(kept.path()).isEqualTo("/m/the-cranes-are-flying");
        assertThat(kept.picture().width()).isEqualTo(400);
        assertThat(kept.picture().widths()).containsExactly(160, 240, 320);
        assertThat(kept.picture().colour()).isEqualTo("#ff0000");
        assertThat(kept.picture().credit()).isEqualTo("Mosfilm");
        assertThat(pictures.file(kept.picture().hash(), 240, "jpg")).isPresent();
        assertThat(pictures.file(kept.picture().hash(), 241, "jpg")).isEmpty();
        assertThat(pictures.file("0".repeat(32), 240, "jpg")).isEmpty();
    }

    @Test
    void theNewestPosterIsTheFirstAndTheNewestStillTheLast() {
        pictures.add(cranes(), PictureKind.POSTER, RED, Label.NONE);
        pictures.add(cranes(), PictureKind.POSTER, BLUE, Label.NONE);
        pictures.add(cranes(), PictureKind.STILL, RED, Label.NONE);
        pictures.add(cranes(), PictureKind.STILL, BLUE, Label.NONE);

        assertThat(pictures.list(cranes()))
                .extracting(
                        kept -> kept.picture().kind().word() + kept.picture().colour())
                .containsExactly("poster#0000fe", "poster#ff0000", "still#ff0000", "still#0000fe");
    }

    @Test
    void thePictureThatIsThereAlreadyOnlyGetsTheNewLabel() {
        var first = pictures.add(cranes(), PictureKind.POSTER, RED, LABEL);
        var second = pictures.add(cranes(), PictureKind.POSTER, RED, new Label(null, "Goskino", null));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(pictures.list(null)).singleElement().satisfies(kept -> {
            assertThat(kept.picture().credit()).isEqualTo("Goskino");
            assertThat(kept.picture().caption()).isEqualTo("Veronika on the steps");
        });
    }

    @Test
    void aFileGoesWithTheLastPictureThatShowsIt() {
        var one = pictures.add(cranes(), PictureKind.POSTER, RED, Label.NONE);
        var other = pictures.add(at("/m/crash"), PictureKind.POSTER, RED, Label.NONE);
        var hash = one.picture().hash();

        assertThat(pictures.remove(one.id())).isTrue();
        assertThat(pictures.file(hash, 160, "jpg")).isPresent();
        assertThat(pictures.remove(other.id())).isTrue();
        assertThat(pictures.file(hash, 160, "jpg")).isEmpty();
        assertThat(count("platform.blob")).isZero();
        assertThat(pictures.remove(other.id())).isFalse();
    }

    @Test
    void aPersonHasPortraitsAndATitleDoesNot() {
        var person = pictures.personAt("tatiana-samoilova").orElseThrow();

        assertThat(pictures.add(person, PictureKind.PORTRAIT, RED, Label.NONE).path())
                .isEqualTo("/person/tatiana-samoilova");
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> pictures.add(person, PictureKind.POSTER, RED, Label.NONE))
                .withMessageContaining("A person has portraits");
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> pictures.add(cranes(), PictureKind.PORTRAIT, RED, Label.NONE));
    }

    @Test
    void aFileThatIsNoPictureLeavesNothingBehind() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> pictures.add(
                        cranes(), PictureKind.POSTER, "<svg/>".getBytes(StandardCharsets.UTF_8), Label.NONE))
                .withMessage("The file is an SVG drawing; a JPEG, PNG, WebP or GIF is needed");
        assertThat(count("platform.blob")).isZero();
        assertThat(pictures.list(null)).isEmpty();
    }

    @Test
    void pagesLearnOfAPictureThatComesOrGoes() {
        var log = modules.door(ChangeLog.class);
        var before = log.now();
        var kept = pictures.add(cranes(), PictureKind.POSTER, RED, Label.NONE);
        pictures.remove(kept.id());

        assertThat(log.since(before).changes()).extracting(Change::kind).containsExactly("title", "title");
    }

    @Test
    void aTitleStaysWhenItsImportIsUndoneIfSomebodyBroughtAPictureOfIt() {
        pictures.add(cranes(), PictureKind.POSTER, RED, Label.NONE);
        var titles = db.sql("select id from catalog.title")
                .query((row, number) -> row.getLong("id"))
                .list();

        assertThat(modules.door(TitleUse.class).used(titles)).hasSize(1);
    }

    @Test
    void aSubjectIsFoundByItsAddressOnly() {
        assertThat(pictures.titleAt("/m/no-such-film")).isEmpty();
        assertThat(pictures.titleAt("/m/the-cranes-are-flying/s01")).isEmpty();
        assertThat(pictures.titleAt("The Cranes Are Flying")).isEmpty();
        assertThat(pictures.personAt("/person/viktor-rozov")).isPresent();
        assertThat(pictures.personAt("nobody")).isEmpty();
    }

    private Subject cranes() {
        return at("/m/the-cranes-are-flying");
    }

    private Subject at(String path) {
        return pictures.titleAt(path).orElseThrow();
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
