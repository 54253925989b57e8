package app.matinee.web.title;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.Catalog;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Found;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.Section;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.catalog.pictures.Label;
import app.matinee.catalog.pictures.Pictures;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Drawings;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.values.Slug;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TitlePicturesTest {
    private static final int MOST_STATEMENTS = 6;
    private static final byte[] POSTER = Drawings.written("png", 1000, 1500, Color.RED);
    private static final byte[] STILL = Drawings.written("png", 960, 540, Color.BLUE);
    private static final byte[] PORTRAIT = Drawings.written("png", 300, 300, Color.GREEN);

    private final StatementCounter database;
    private final Modules modules;
    private final Pictures pictures;

    TitlePicturesTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.systemUTC(),
                "platform.files",
                "platform.images",
                "platform.http",
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.wording",
                "web.title");
        this.pictures = modules.door(Pictures.class);
    }

    @BeforeEach
    void theCast() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, catalog.person cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.of(Cast.cranes(), drama("crash", "Crash")).iterator(),
                        false);
        modules.settle();
    }

    private static TitleDraft drama(String key, String name) {
        return TitleDraft.draft(3, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(2004)
                .genres(List.of("Drama"))
                .build();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aPageFullOfPicturesCostsNoMoreStatements() {
        everything();
        database.reset();

        page("the-cranes-are-flying");

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void thePosterComesInSizesAndKeepsItsRoom() {
        everything();

        var page = page("the-cranes-are-flying");

        var poster = page.selectFirst(".hero-poster picture");
        assertThat(Objects.requireNonNull(poster).select("source").attr("srcset"))
                .matches("/picture/[0-9a-f]{32}/160\\.webp 160w, .*/960\\.webp 960w");
        assertThat(poster.select("img").attr("src")).endsWith("/640.jpg");
        assertThat(poster.select("img").attr("width")).isEqualTo("1000");
        assertThat(poster.select("img").attr("height")).isEqualTo("1500");
        assertThat(poster.select("img").attr("data-colour")).isEqualTo("#ff0000");
        assertThat(poster.select("img").attr("alt")).isEqualTo("Poster of The Cranes Are Flying");
        assertThat(page.select("meta[property=og:image]").attr("content")).matches("http.*/640\\.jpg");
        assertThat(page.select(".facts").text()).contains("Poster Mosfilm · CC BY 4.0");
    }

    @Test
    void tilesOfOtherPagesShowThePosterToo() {
        everything();

        assertThat(page("crash").select(".tile img").attr("src")).startsWith("/picture/");
        assertThat(page("the-cranes-are-flying").select(".tile img").attr("src"))
                .isEqualTo("/poster/m/crash.svg");
    }

    @Test
    void aPersonWithAPortraitIsShownByItAndOthersByLetters() {
        everything();

        var people = page("the-cranes-are-flying").select(".person");

        assertThat(people.select(":has(a[href=/person/tatiana-samoilova])").select("picture img"))
                .hasSize(1);
        assertThat(people.select(":has(a[href=/person/aleksey-batalov])").select(".monogram"))
                .isNotEmpty();
    }

    @Test
    void stillsStandInASectionWithCaptionAndCredit() {
        everything();

        var photos = page("the-cranes-are-flying").select("section:has(#photos)");

        assertThat(photos.select("figcaption").text()).isEqualTo("On the steps Mosfilm · CC BY 4.0");
        assertThat(photos.select("img").attr("alt")).isEqualTo("On the steps");
        assertThat(photos.select("figure a").attr("href")).endsWith("/960.jpg");
    }

    @Test
    void videosAreLinksOutAndNothingElse() {
        told("https://videos.example.org/watch?v=1&t=2", "Trailer");
        told("javascript:alert(1)", "Hostile");

        var page = page("the-cranes-are-flying");

        assertThat(page.select("section:has(#videos) a").eachText()).containsExactly("Trailer (videos.example.org)");
        assertThat(page.select("iframe, video, img[src*=example]")).isEmpty();
    }

    @Test
    void withoutPicturesThePosterIsDrawnAndNoSectionIsEmpty() {
        told("https://images.example.org/poster.jpg", "poster", null);

        var page = page("the-cranes-are-flying");

        assertThat(page.select(".hero-poster img").attr("src")).isEqualTo("/poster/m/the-cranes-are-flying.svg");
        assertThat(page.select("#photos, #videos, picture")).isEmpty();
        assertThat(page.select(".person .monogram")).isNotEmpty();
    }

    private void everything() {
        var cranes = pictures.titleAt("/m/the-cranes-are-flying").orElseThrow();
        var label = new Label(null, "Mosfilm", "CC BY 4.0");
        pictures.add(cranes, PictureKind.POSTER, POSTER, label);
        pictures.add(cranes, PictureKind.STILL, STILL, new Label("On the steps", "Mosfilm", "CC BY 4.0"));
        pictures.add(pictures.personAt("tatiana-samoilova").orElseThrow(), PictureKind.PORTRAIT, PORTRAIT, Label.NONE);
        modules.settle();
    }

    private void told(String url, String caption) {
        told(url, "video", caption);
    }

    private void told(String url, String kind, @Nullable String caption) {
        JdbcClient.create(database)
                .sql("""
                        insert into catalog.told_image (title_id, kind, url, caption, record_id)
                        select title_id, :kind, :url, :caption, 0 from catalog.address where path = '/m/the-cranes-are-flying'
                        """)
                .param("kind", kind)
                .param("url", url)
                .param("caption", caption)
                .update();
    }

    private Document page(String slug) {
        var found = (Found.At) modules.door(Catalog.class).find(Section.MOVIES, new Slug(slug));
        var body =
                modules.door(TitleController.class).title(found.title(), null).getBody();
        return Jsoup.parse(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8));
    }
}
