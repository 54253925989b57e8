package app.matinee.web.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.matinee.catalog.CatalogLoads;
import app.matinee.discovery.popularity.Demand;
import app.matinee.discovery.popularity.Heat;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DatabaseTest
class ViewsTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String SITE = "Sec-Fetch-Site";
    private static final String BROWSER = "User-Agent";
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";

    private final JdbcClient jdbc;
    private final Modules modules;
    private final MockMvc site;
    private String title = "";

    ViewsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.fixed(NOON, ZoneOffset.UTC), "catalog", "discovery", "web.viewing");
        site = MockMvcBuilders.standaloneSetup(
                        modules.annotated(Controller.class).toArray())
                .build();
    }

    @BeforeEach
    void theCranes() {
        jdbc.sql("truncate catalog.title, discovery.demand cascade").update();
        modules.door(CatalogLoads.class).load("cast", List.of(Cast.cranes()).iterator(), false);
        modules.settle();
        title = jdbc.sql("select id::text from catalog.title")
                .query(String.class)
                .single();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aViewOfThisSitesPageIsTakenAndCountsOnce() {
        assertThat(status(title, SITE, "same-origin", BROWSER, FIREFOX)).isEqualTo(204);
        assertThat(status(title, "Origin", "http://localhost", "Host", "localhost", BROWSER, FIREFOX))
                .isEqualTo(204);

        assertThat(counted()).isOne();
    }

    @Test
    void programsAreRefused() {
        assertThat(status(title, SITE, "same-origin", BROWSER, "Mozilla/5.0 (compatible; Googlebot/2.1)"))
                .isEqualTo(403);
        assertThat(status(title, SITE, "same-origin")).isEqualTo(403);

        assertThat(counted()).isZero();
    }

    @Test
    void pagesOfOtherSitesAndThoseThatDontSayAreRefused() {
        assertThat(status(title, SITE, "cross-site", BROWSER, FIREFOX)).isEqualTo(403);
        assertThat(status(title, SITE, "none", BROWSER, FIREFOX)).isEqualTo(403);
        assertThat(status(title, "Origin", "https://evil.example", BROWSER, FIREFOX))
                .isEqualTo(403);
        assertThat(status(title, BROWSER, FIREFOX)).isEqualTo(403);

        assertThat(counted()).isZero();
    }

    @Test
    void whoAsksNotToBeTrackedIsNotCounted() {
        assertThat(status(title, SITE, "same-origin", BROWSER, FIREFOX, "Sec-GPC", "1"))
                .isEqualTo(204);
        assertThat(status(title, SITE, "same-origin", BROWSER, FIREFOX, "DNT", "1"))
                .isEqualTo(204);

        assertThat(counted()).isZero();
    }

    @Test
    void whatIsNoTitlesNumberMakesNoSense() {
        for (var nonsense : List.of("", "0", "-1", "0x1", "1e9", "9".repeat(40), "'; --")) {
            assertThat(status(nonsense, SITE, "same-origin", BROWSER, FIREFOX))
                    .as(nonsense)
                    .isEqualTo(400);
        }
    }

    /** Sends the number of a title with headers, names and values in turn. */
    private int status(String number, String... headers) {
        var request = post("/views").param("title", number);
        for (var header = 0; header < headers.length; header += 2) {
            request.header(headers[header], headers[header + 1]);
        }
        try {
            return site.perform(request).andReturn().getResponse().getStatus();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int counted() {
        modules.door(Demand.class).write();
        return jdbc.sql("select round(coalesce(sum(discovery.points(heat, :now)), 0)) from discovery.demand")
                .param("now", Heat.halfLives(NOON))
                .query(Integer.class)
                .single();
    }
}
