package app.matinee.discovery.popularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.audience.DeliveredRating;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Merges;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.lists.Watchlist;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DemandTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final JdbcClient jdbc;
    private final MovingClock clock = new MovingClock(NOON);
    private final Modules modules;
    private final Demand demand;

    DemandTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, clock, "catalog", "accounts", "criticism", "audience", "lists", "discovery");
        demand = modules.door(Demand.class);
    }

    @BeforeEach
    void theCast() {
        jdbc.sql("truncate catalog.title, accounts.account, discovery.demand cascade")
                .update();
        load(
                "cast",
                Cast.cranes(),
                Cast.film("crash", "Crash", 2004),
                Cast.film("ballad", "Ballad of a Soldier", 1959),
                Cast.series("dark", "Dark", 2017),
                Cast.season("dark-1", "dark", 1, 2017),
                Cast.episode("dark-1-1", "dark-1", 1, "Secrets", LocalDate.of(2017, 12, 1)),
                Cast.episode("dark-1-2", "dark-1", 2, "Lies", LocalDate.of(2017, 12, 1)));
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void whatIsLookedAtLeadsTheListUntilTheInterestFades() {
        assertThat(popular()).containsExactly("Ballad of a Soldier", "Crash", "The Cranes Are Flying");

        look("/m/the-cranes-are-flying", 4);
        look("/m/crash", 1);
        assertThat(popular()).containsExactly("The Cranes Are Flying", "Crash", "Ballad of a Soldier");

        clock.forward(Duration.ofDays(21));
        look("/m/crash", 1);
        demand.fade();
        assertThat(popular()).containsExactly("Crash", "The Cranes Are Flying", "Ballad of a Soldier");
    }

    @Test
    void aVisitorCountsOncePerTitleAndDay() {
        IntStream.range(0, 5).forEach(again -> view("/m/crash", "203.0.113.7"));
        assertThat(points("/m/crash")).isEqualTo(1);

        clock.forward(Duration.ofDays(1));
        view("/m/crash", "203.0.113.7");
        assertThat(points("/m/crash")).isCloseTo(1 + Math.pow(2, -1 / 7.0), within(1e-9));
    }

    @Test
    void aSeriesIsLookedAtWithItsEpisodesButOnceByEachVisitor() {
        view("/tv/dark/s01/e01", "203.0.113.7");
        view("/tv/dark/s01/e02", "203.0.113.7");

        assertThat(points("/tv/dark/s01/e02")).isEqualTo(1);
        assertThat(points("/tv/dark")).isEqualTo(1);
    }

    @Test
    void aTitleThatASearchLedToCountsForMore() {
        demand.viewed(title("/m/crash"), new Onlooker("203.0.113.7", BROWSER), true);

        assertThat(points("/m/crash")).isEqualTo(1 + 2);
    }

    @Test
    void oneNetworkCanAddOnlySoMuchHoweverManyBrowsersItHas() {
        for (var browser = 0; browser < 200; browser++) {
            demand.viewed(title("/m/crash"), new Onlooker("203.0.113." + browser, BROWSER + browser), false);
        }
        assertThat(points("/m/crash")).isEqualTo(20);

        var answers = IntStream.range(0, 200).mapToObj(again -> view("/m/crash", "203.0.113.7"));
        assertThat(answers).contains(Demand.Answer.TOO_MANY);
    }

    @Test
    void whatMembersDoHereCountsOnceADayAndWhatIsImportedDoesNot() {
        var members = members(3);
        modules.door(RatingDeliveries.class)
                .deliver(
                        members.stream()
                                .map(member -> new DeliveredRating(
                                        member, title("/m/crash"), new Stars(9), false, NOON, "Seen twice.", false))
                                .iterator(),
                        null);
        assertThat(points("/m/crash")).isZero();

        var ada = members.getFirst();
        modules.door(Audience.class).rate(ada, title("/m/crash"), new Stars(8));
        modules.door(Audience.class).rate(ada, title("/m/crash"), new Stars(7));
        modules.door(Watchlist.class).add(ada, title("/m/crash"));
        assertThat(points("/m/crash")).isEqualTo(6 + 4);
    }

    @Test
    void interestInATitleThatIsMergedGoesToTheOneThatIsKept() {
        look("/m/crash", 2);
        look("/m/ballad-of-a-soldier", 3);

        modules.door(Merges.class).merge("/m/crash", "/m/ballad-of-a-soldier");

        assertThat(points("/m/crash")).isEqualTo(5);
    }

    @Test
    void titlesThatNobodyKnowsLeaveNothing() {
        demand.viewed(new TitleId(99_999_999), new Onlooker("203.0.113.7", BROWSER), false);
        demand.write();

        assertThat(jdbc.sql("select count(*) from discovery.demand")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void beforeAnybodyCameTitlesThatAreFamousElsewhereComeFirst() {
        load(
                "imdb",
                TitleDraft.draft(
                                2,
                                TitleKind.MOVIE,
                                List.of(new ExternalId("imdb", "tt0050634"), Cast.id("cranes")),
                                "The Cranes Are Flying")
                        .year(1957)
                        .reference(new Reference(8.3, 12_345))
                        .build());

        assertThat(popular()).startsWith("The Cranes Are Flying");
    }

    private void load(String source, TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(source, List.of(drafts).iterator(), false);
    }

    private List<AccountId> members(int number) {
        return modules.door(Accounts.class)
                .open(IntStream.range(0, number)
                        .mapToObj(one -> new Identity("m-" + one, "Member " + one, Kind.DEMO))
                        .toList());
    }

    private void look(String path, int visitors) {
        IntStream.range(0, visitors).forEach(visitor -> view(path, "198.51." + visitor + ".1"));
        demand.write();
    }

    private Demand.Answer view(String path, String address) {
        return demand.viewed(title(path), new Onlooker(address, BROWSER), false);
    }

    private TitleId title(String path) {
        return new TitleId(jdbc.sql("select title_id from catalog.address where path = :path")
                .param("path", path)
                .query(Long.class)
                .single());
    }

    private double points(String path) {
        demand.write();
        return jdbc.sql("select heat from discovery.demand where title_id = :title")
                .param("title", title(path).value())
                .query(Double.class)
                .optional()
                .map(heat -> Math.round(new Heat(heat).points(clock.instant()) * 1e9) / 1e9)
                .orElse(0.0);
    }

    private List<String> popular() {
        modules.door(Discovery.class).catchUp();
        return modules.door(Discovery.class).popularAtHome("US", 10).stream()
                .map(Tile::name)
                .toList();
    }
}
