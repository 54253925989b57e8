package app.matinee.web.company;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CompanyPageTest {
    private final StatementCounter database;
    private final Modules modules;
    private final Visitor visitor;

    CompanyPageTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "web.address",
                "lists",
                "web.wording",
                "web.company");
        this.visitor = new Visitor(modules);
    }

    @BeforeEach
    void aCompany() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, catalog.company cascade")
                .update();
        load(
                film(1, 1999, CompanyRole.PRODUCTION, CompanyRole.DISTRIBUTION),
                film(2, 2001, CompanyRole.PRODUCTION),
                film(3, 2000, CompanyRole.PRODUCTION));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void titlesStandByWhatTheCompanyDidForThemTheNewestFirst() {
        var page = visitor.page("/company/lantern-films");

        assertThat(page.select("section h2").eachText()).containsExactly("Production", "Distribution");
        assertThat(page.select(".tile-name").eachText()).containsExactly("Film 2", "Film 3", "Film 1", "Film 1");
        assertThat(page.select("nav[aria-label=Roles] a").eachText())
                .containsExactly("All", "Production 3", "Distribution 1");
        assertThat(visitor.page("/company/lantern-films?role=distribution")
                        .select(".tile-name")
                        .eachText())
                .containsExactly("Film 1");
    }

    @Test
    void aSeriesStandsOnceForAllItsSeasons() {
        load(
                Cast.series("train", "The Night Train", 2017),
                TitleDraft.draft(3, TitleKind.SEASON, List.of(Cast.id("train-1")), "Season 1")
                        .parent(Cast.id("train"))
                        .number(1)
                        .year(2018)
                        .companies(List.of(new CompanyDraft(CompanyRole.NETWORK, "Lantern Films")))
                        .build());

        var page = visitor.page("/company/lantern-films?role=network");

        assertThat(page.select(".tile-name a").eachAttr("href")).containsExactly("/tv/the-night-train");
    }

    @Test
    void manyTitlesComeInPagesAndCostAtMostThreeStatements() {
        load(IntStream.range(10, 110)
                .mapToObj(number -> film(number, 1950, CompanyRole.PRODUCTION))
                .toArray(TitleDraft[]::new));
        database.reset();

        var page = visitor.page("/company/lantern-films?page=2");

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(3);
        assertThat(page.select(".tile")).hasSize(44);
        assertThat(page.select(".pages-summary").text()).isEqualTo("61–104 of 104");
    }

    private static TitleDraft film(int number, int year, CompanyRole... roles) {
        return TitleDraft.draft(number, TitleKind.MOVIE, List.of(Cast.id("film-" + number)), "Film " + number)
                .year(year)
                .companies(Arrays.stream(roles)
                        .map(role -> new CompanyDraft(role, "Lantern Films"))
                        .toList())
                .build();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
        modules.settle();
    }
}
