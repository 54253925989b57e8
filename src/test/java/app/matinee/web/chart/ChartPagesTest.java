package app.matinee.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.chart.Charted;
import app.matinee.discovery.chart.Charts;
import app.matinee.discovery.chart.Field;
import app.matinee.discovery.chart.Jury;
import app.matinee.scoring.WilsonInterval;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.Visitor;
import app.matinee.values.Page;
import app.matinee.web.address.NotFoundException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChartPagesTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor visitor;

    ChartPagesTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.address",
                "web.visit",
                "web.wording",
                "web.chart");
        visitor = new Visitor(modules);
    }

    @BeforeAll
    void threeWarFilmsAndASeries() {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.of(
                                        Cast.cranes(),
                                        war("ballad", "Ballad of a Soldier", 1959),
                                        war("ascent", "The Ascent", 1977),
                                        war("few", "Seen by Few", 1958),
                                        Cast.film("crash", "Crash", 2004),
                                        Cast.series("dark", "Dark", 2017),
                                        Cast.season("dark-1", "dark", 1, 2017),
                                        Cast.season("dark-2", "dark", 2, 2019))
                                .iterator(),
                        false);
        var critics = new Critics(modules);
        critics.review("cranes", 60, 2);
        critics.review("ballad", 25, 0);
        critics.review("ascent", 40, 10);
        critics.review("few", 19, 0);
        critics.review("crash", 30, 15);
        critics.review("dark-1", 12, 1);
        critics.review("dark-2", 12, 0);
    }

    private static TitleDraft war(String key, String name, int year) {
        return TitleDraft.draft(3, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(year)
                .genres(List.of("War"))
                .countries(List.of("SU"))
                .build();
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void whatIsCertainDecidesAndNotTheRawShare() {
        assertThat(names("/charts/movies"))
                .containsExactly("The Cranes Are Flying", "Ballad of a Soldier", "The Ascent", "Crash");
        assertThat(visitor.page("/charts/movies").select(".place-why").eachText())
                .first()
                .isEqualTo("at least 89% · 58 of 60 reviews");
    }

    @Test
    void aTitleWithFewerReviewsThanTheMinimumStandsInNoChart() {
        var page = visitor.page("/charts/movies/1950s");

        assertThat(page.select(".place h2").eachText()).containsExactly("The Cranes Are Flying", "Ballad of a Soldier");
        assertThat(page.select(".chart-rule").text()).contains("A movie needs 20 reviews");
    }

    @Test
    void thereAreChartsOfGenresYearsAndCountries() {
        assertThat(names("/charts/movies/war"))
                .containsExactly("The Cranes Are Flying", "Ballad of a Soldier", "The Ascent");
        assertThat(names("/charts/movies/1977")).containsExactly("The Ascent");
        assertThat(names("/charts/movies/soviet-union")).hasSize(3);
        assertThat(visitor.page("/charts/movies/war").select("h1").text()).isEqualTo("Best War Movies");
        assertThat(visitor.page("/charts/movies/soviet-union").select("h1").text())
                .isEqualTo("Best Movies from the Soviet Union");
        for (var nowhere :
                List.of("/charts/books", "/charts/movies/atlantis", "/charts/movies/1234", "/charts/movies/%27--")) {
            assertThatThrownBy(() -> visitor.page(nowhere)).as(nowhere).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aSeriesIsJudgedByTheReviewsOfItsSeasons() {
        var page = visitor.page("/charts/tv");

        assertThat(page.select(".place h2").eachText()).containsExactly("Dark");
        assertThat(page.select(".place-why").text()).contains("23 of 24 reviews");
    }

    @Test
    void aChartSaysItsOrderToMachinesAndHasOneAddress() {
        var page = visitor.page("/charts/movies/war?by=critics&page=1");

        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/charts/movies/war");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"ItemList\"")
                .contains("\"position\":1,\"name\":\"The Cranes Are Flying\"");
        assertThat(visitor.page("/charts/movies?by=audience")
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void theHubLeadsToChartsThatHaveEnoughToShow() {
        var page = visitor.page("/charts");

        assertThat(page.select("a[href=/charts/movies/war]").text()).isEqualTo("War 3");
        assertThat(page.select("a[href=/charts/movies/soviet-union]").text()).isEqualTo("Soviet Union 3");
        assertThat(page.select("a[href=/charts/movies/1950s], a[href=/charts/movies/romance]"))
                .isEmpty();
    }

    @Test
    void theDatabaseReckonsAsTheRuleDoes() {
        for (var share : List.of(new int[] {26, 27}, new int[] {0, 20}, new int[] {300, 320}, new int[] {20, 20})) {
            assertThat(jdbc.sql("select discovery.wilson_low(:positive, :total)")
                            .param("positive", share[0])
                            .param("total", share[1])
                            .query(Double.class)
                            .single())
                    .isCloseTo(WilsonInterval.of(share[0], share[1]).low(), within(1e-12));
        }
    }

    @Test
    void aPageBehindTheLastOneIsEmptyAndPlacesGoOnCounting() {
        var field = Field.all(TitleKind.MOVIE);
        var charts = modules.door(Charts.class);

        assertThat(charts.page(field, Jury.CRITICS, new Page.Request(2, 3)).items())
                .extracting(Charted::place)
                .containsExactly(4L);
        assertThat(charts.page(field, Jury.CRITICS, new Page.Request(3, 3)).total())
                .isEqualTo(4);
    }

    private List<String> names(String chart) {
        return visitor.page(chart).select(".place h2").eachText();
    }
}
