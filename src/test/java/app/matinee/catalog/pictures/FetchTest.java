package app.matinee.catalog.pictures;

import static app.matinee.testing.Outside.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.PictureKind;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Drawings;
import app.matinee.testing.Modules;
import app.matinee.testing.Outside;
import com.sun.net.httpserver.HttpExchange;
import java.awt.Color;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FetchTest {
    private static final byte[] PICTURE = Drawings.written("png", 200, 300, Color.RED);

    private final JdbcClient db;
    private final Modules modules;
    private final Pictures pictures;
    private int rest;
    private final AtomicInteger busy = new AtomicInteger();
    private final Outside source = new Outside(this::handle);
    private final List<FetchStep> steps = new ArrayList<>();

    FetchTest(DataSource database, JdbcClient db) {
        this.db = db;
        this.modules = Modules.over(
                database,
                Clock.systemUTC(),
                Map.of(
                        "matinee.images.sources", "127.0.0.1, images.example.org",
                        "matinee.images.pause-millis", "0",
                        "matinee.outgoing.private-networks", "127.0.0.1"),
                "platform.files",
                "platform.images",
                "platform.http",
                "catalog");
        this.pictures = modules.door(Pictures.class);
    }

    private void handle(HttpExchange exchange, Outside.Asked asked) throws IOException {
        if (asked.path().startsWith("/gone")) {
            answer(exchange, 404, "<html>".getBytes(StandardCharsets.UTF_8));
        } else if (asked.path().startsWith("/text")) {
            answer(exchange, 200, "hello".getBytes(StandardCharsets.UTF_8));
        } else if (busy.getAndDecrement() > 0) {
            exchange.getResponseHeaders().add("Retry-After", Integer.toString(rest));
            answer(exchange, 429, new byte[0]);
        } else {
            answer(exchange, 200, PICTURE);
        }
    }

    @BeforeEach
    void theCast() {
        db.sql("truncate catalog.title, catalog.person, catalog.picture_failure cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.of(Cast.cranes(), Cast.film("crash", "Crash", 2004), Cast.film("stalker", "Stalker", 1979))
                                .iterator(),
                        false);
    }

    @AfterEach
    void close() {
        modules.close();
        source.close();
    }

    @Test
    void aPictureIsFetchedFromAConfiguredSource() {
        var kept = pictures.fetch(at("/m/crash"), PictureKind.POSTER, source.at("/a.png"), Label.NONE);

        assertThat(kept.sourceUrl()).isEqualTo(source.at("/a.png").toString());
    }

    @Test
    void fromElsewhereNothingIsFetched() {
        assertThatExceptionOfType(PictureException.class)
                .isThrownBy(() -> pictures.fetch(
                        at("/m/crash"), PictureKind.POSTER, URI.create("http://localhost/a.png"), Label.NONE))
                .withMessageContaining("is on no configured source; matinee.images.sources has 127.0.0.1");
    }

    @Test
    void whatIsMissingIsFetchedAndTheSecondTimeNothingIs() {
        told("/m/crash", "poster", "/crash.png");
        told("/m/stalker", "poster", "/stalker.png");

        assertThat(fetch(100)).isEqualTo(new FetchReport(2, 0, null));
        assertThat(fetch(100)).isEqualTo(new FetchReport(0, 0, null));
        assertThat(source.asked()).hasSize(2);
    }

    @Test
    void aFetchThatWasStoppedGoesOnWhereItWas() {
        told("/m/crash", "poster", "/crash.png");
        told("/m/stalker", "poster", "/stalker.png");

        assertThat(fetch(1).fetched()).isEqualTo(1);
        assertThat(fetch(1).fetched()).isEqualTo(1);
        assertThat(source.asked()).extracting(Outside.Asked::path).containsExactly("/crash.png", "/stalker.png");
    }

    @Test
    void anAddressThatGivesNoPictureIsLeftAloneAndTheNextOneTried() {
        told("/m/crash", "poster", "/gone.png");
        told("/m/crash", "poster", "/text.png");
        told("/m/crash", "poster", "/crash.png");

        assertThat(fetch(100)).isEqualTo(new FetchReport(0, 1, null));
        assertThat(fetch(100)).isEqualTo(new FetchReport(0, 1, null));
        assertThat(fetch(100)).isEqualTo(new FetchReport(1, 0, null));
        assertThat(steps)
                .extracting(FetchStep::problem)
                .satisfiesExactly(
                        gone -> assertThat(gone).endsWith("/gone.png answers with 404"),
                        text -> assertThat(text)
                                .endsWith(
                                        "/text.png is not a picture of a known kind; a JPEG, PNG, WebP or GIF is needed"),
                        fine -> assertThat(fine).isNull());
    }

    @Test
    void aSourceThatIsBusyIsAskedAgain() {
        told("/m/crash", "poster", "/crash.png");
        busy.set(2);

        assertThat(fetch(100).fetched()).isEqualTo(1);
        assertThat(source.asked()).hasSize(3);
    }

    @Test
    void itPausesBeforeEachRequestAndWhereASourceAsksForRest() {
        told("/m/crash", "poster", "/crash.png");
        busy.set(1);
        rest = 7;
        List<Duration> pauses = new ArrayList<>();
        var missing = new MissingPictures(
                modules.door(MissingStore.class),
                modules.door(PictureSources.class),
                modules.door(PictureIntake.class),
                pauses::add);

        missing.fetch(List.of(PictureKind.POSTER), 100, steps::add);

        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofSeconds(7), Duration.ZERO);
    }

    @Test
    void aSourceThatStaysBusyIsGivenUpForThisTimeOnly() {
        told("/m/crash", "poster", "/crash.png");
        busy.set(3);

        assertThat(fetch(100).failed()).isEqualTo(1);
        assertThat(fetch(100).fetched()).isEqualTo(1);
    }

    @Test
    void portraitsAndStillsAreFetchedToo() {
        told("/m/crash", "still", "/one.png");
        told("/m/crash", "still", "/two.png");
        db.sql("""
                        insert into catalog.told_image (person_id, kind, url, record_id)
                        select id, 'portrait', :url, 0 from catalog.person where name = 'Viktor Rozov'
                        """).param("url", source.at("/rozov.png").toString()).update();

        var report = pictures.fetchMissing(List.of(PictureKind.STILL, PictureKind.PORTRAIT), 100, steps::add);

        assertThat(report.fetched()).isEqualTo(3);
        assertThat(pictures.list(pictures.personAt("viktor-rozov").orElseThrow()))
                .hasSize(1);
    }

    @Test
    void addressesOnOtherHostsAreNotAsked() {
        db.sql("""
                        insert into catalog.told_image (title_id, kind, url, record_id)
                        select id, 'poster', 'http://other.example.net/a.png', 0 from catalog.title
                        """).update();

        assertThat(fetch(100)).isEqualTo(new FetchReport(0, 0, null));
    }

    private FetchReport fetch(int most) {
        return pictures.fetchMissing(List.of(PictureKind.POSTER), most, steps::add);
    }

    private void told(String path, String kind, String url) {
        db.sql("""
                        insert into catalog.told_image (title_id, kind, url, position, record_id)
                        select title_id, :kind, :url, (select count(*) from catalog.image), 0 from catalog.address
                        where path = :path
                        """)
                .param("path", path)
                .param("kind", kind)
                .param("url", source.at(url).toString())
                .update();
    }

    private Subject at(String path) {
        return pictures.titleAt(path).orElseThrow();
    }
}
