package app.matinee.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.popularity.Demand;
import app.matinee.lists.Watchlist;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class HomePageTest {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor visitor;

    HomePageTest(DataSource database) {
        this.database = new StatementCounter(database);
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        modules = Modules.over(
                this.database,
                Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "lists",
                "discovery",
                "web.address",
                "web.wording",
                "web.home",
                "web.sections");
        visitor = new Visitor(modules);
    }

    @BeforeEach
    void theProgramme() {
        load(
                Cast.cranes(),
                opening("monday", "Opened on Monday", ReleaseKind.THEATRICAL, "US", TODAY.minusDays(4)),
                opening("sunday", "Opens on Sunday", ReleaseKind.LIMITED, "US", TODAY.plusDays(2)),
                opening("last", "Opened Last Sunday", ReleaseKind.THEATRICAL, "US", TODAY.minusDays(5)),
                opening("next", "Opens Next Monday", ReleaseKind.THEATRICAL, "US", TODAY.plusDays(3)),
                opening("spring", "Opens in Spring", ReleaseKind.THEATRICAL, "US", TODAY.plusDays(120)),
                opening("abroad", "Opens Abroad", ReleaseKind.THEATRICAL, "FR", TODAY),
                TitleDraft.draft(2, TitleKind.SERIES, List.of(Cast.id("dark")), "Dark")
                        .year(2017)
                        .companies(List.of(new CompanyDraft(CompanyRole.NETWORK, "Channel One")))
                        .build(),
                Cast.series("night", "Night", 2020),
                Cast.season("night-1", "night", 1, 2020),
                Cast.episode("night-1-1", "night-1", 1, "Dusk", TODAY),
                Cast.season("dark-1", "dark", 1, 2017),
                Cast.episode("dark-1-1", "dark-1", 1, "Secrets", TODAY),
                Cast.episode("dark-1-2", "dark-1", 2, "Lies", TODAY),
                Cast.episode("dark-1-3", "dark-1", 3, "Tomorrow", TODAY.plusDays(1)));
        modules.settle();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
    }

    private static TitleDraft opening(String key, String name, ReleaseKind kind, String region, LocalDate day) {
        return TitleDraft.draft(1, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(day.getYear())
                .releases(List.of(new ReleaseEvent(kind, region, day)))
                .releaseSize("limited")
                .build();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void thisWeekGoesFromMondayToSundayAndIsThatOfTheRegion() {
        assertThat(rail("opening")).containsExactlyInAnyOrder("Opened on Monday", "Opens on Sunday");
    }

    @Test
    void whatMostMembersWaitForComesFirstAmongWhatIsToCome() {
        assertThat(rail("coming-soon")).containsExactly("Opens on Sunday", "Opens Next Monday", "Opens in Spring");

        var members = members();
        modules.door(Watchlist.class).add(members.get(0), title("Opens in Spring"));
        modules.door(Watchlist.class).add(members.get(1), title("Opens in Spring"));
        modules.door(Watchlist.class).add(members.get(0), title("Opens Next Monday"));
        modules.door(Watchlist.class).add(members.get(0), title("Opened on Monday"));
        modules.door(Demand.class).countWanted();

        assertThat(rail("coming-soon")).containsExactly("Opens in Spring", "Opens Next Monday", "Opens on Sunday");
        modules.door(Watchlist.class).remove(members.get(0), title("Opens Next Monday"));
        modules.door(Demand.class).countWanted();
        assertThat(rail("coming-soon")).containsExactly("Opens in Spring", "Opens on Sunday", "Opens Next Monday");
    }

    @Test
    void tonightOneEpisodeStandsForItsSeries() {
        assertThat(rail("tonight")).containsExactlyInAnyOrder("Dark: Secrets", "Night: Dusk");
    }

    @Test
    void allThatIsOnTonightStandsUnderItsNetwork() {
        database.reset();
        var page = visitor.page("/tonight");

        assertThat(database.statements()).hasSize(1);
        assertThat(page.select("section:has(h2:contains(Channel One)) .tile-name")
                        .eachText())
                .containsExactly("Dark: Secrets", "Dark: Lies");
        assertThat(page.select("section:has(h2:contains(Other networks)) .tile-name")
                        .eachText())
                .containsExactly("Night: Dusk");
    }

    @Test
    void certifiedFilmsOnStreamingHaveARailOfTheirOwn() {
        assertThat(rail("certified")).isEmpty();

        new Critics(modules).praise("cranes", 45);

        assertThat(rail("certified")).containsExactly("The Cranes Are Flying");
    }

    @Test
    void howeverManyRailsThereAreTheyCostOneStatement() {
        database.reset();
        visitor.page("/");

        assertThat(database.statements()).hasSize(1);
    }

    private List<String> rail(String id) {
        return visitor.page("/").select("section:has(#" + id + ") .tile-name").eachText();
    }

    private List<AccountId> members() {
        return modules.door(Accounts.class)
                .open(List.of(new Identity("ada", "Ada", Kind.DEMO), new Identity("bo", "Bo", Kind.DEMO)));
    }

    private TitleId title(String name) {
        return new TitleId(jdbc.sql("select id from catalog.title where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }
}
