package app.matinee.web.critic;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.criticism.CriticEntry;
import app.matinee.criticism.Criticism;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CriticsPageTest {
    private final StatementCounter database;
    private final Modules modules;
    private final Visitor visitor;

    CriticsPageTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "lists",
                "discovery",
                "community",
                "web.address",
                "web.wording",
                "web.critic");
        this.visitor = new Visitor(modules);
    }

    @BeforeEach
    void nobody() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, criticism.critic, criticism.publication cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(Cast.SOURCE, List.<TitleDraft>of(Cast.cranes()).iterator(), false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void criticsStandByNameWithWhatTheyWroteAndWhere() {
        new Critics(modules).review("cranes", 3, 1);

        var page = visitor.page("/critics");

        assertThat(page.select(".credits th a[href^=/critic/]").eachText())
                .containsExactly("Critic 0", "Critic 1", "Critic 2");
        assertThat(page.select(".credits tbody tr:first-child td").eachText())
                .containsExactly("1 review", "0% positive");
        assertThat(page.select(".credits a[href=/publication/the-lantern]")).hasSize(3);
    }

    @Test
    void whoseReviewsDoNotCountIsNotListed() {
        modules.door(Criticism.class)
                .registerCritics(List.of(new CriticEntry("Silent Sam", List.of(), null, null, false)));

        assertThat(visitor.page("/critics").text()).contains("No critics yet").doesNotContain("Silent Sam");
    }

    @Test
    void topCriticsAreMarkedAndShownAlone() {
        modules.door(Criticism.class)
                .registerCritics(
                        List.of(new CriticEntry("Critic 1", List.of(), LocalDate.of(2004, 1, 1), null, false)));
        new Critics(modules).review("cranes", 3, 0);

        assertThat(visitor.page("/critics?show=top")
                        .select(".credits th a[href^=/critic/]")
                        .eachText())
                .containsExactly("Critic 1");
        assertThat(visitor.page("/critics")
                        .select(".credits tr:contains(Top critic) a[href^=/critic/]")
                        .eachText())
                .containsExactly("Critic 1");
    }

    @Test
    void manyCriticsTakePagesAndNotMoreStatements() {
        new Critics(modules).review("cranes", 60, 7);
        database.reset();

        var page = visitor.page("/critics?page=2");

        assertThat(page.select(".credits tbody tr")).hasSize(10);
        assertThat(database.statements()).hasSizeLessThanOrEqualTo(3);
        assertThat(visitor.page("/critics?page=3").text()).contains("The list ends before this page.");
        assertThat(visitor.page("/critics?page=99999999999&show=%00").select(".credits tbody tr"))
                .hasSize(50);
    }
}
