package app.matinee.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.Merges;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TileFollowerTest {
    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final TileFollower follower;

    TileFollowerTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.jdbc = JdbcClient.create(database);
        this.modules = modulesOver(this.database);
        this.follower = modules.door(TileFollower.class);
    }

    private static Modules modulesOver(DataSource database) {
        return Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "discovery");
    }

    @BeforeEach
    void aSeriesAndAFilm() {
        jdbc.sql("truncate catalog.title, catalog.person cascade").update();
        load(
                Cast.cranes(),
                Cast.series("dark", "Dark", 2017),
                Cast.season("dark-1", "dark", 1, 2017),
                Cast.episode("dark-1-1", "dark-1", 1, "Secrets", LocalDate.of(2017, 12, 1)));
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aTitleIsShownAsItWasChanged() {
        load(Cast.film("new", "Newcomer", 2020));
        assertThat(names()).doesNotContain("Newcomer");

        follow();
        assertThat(names()).contains("Newcomer");

        load(Cast.film("new", "Old Hand", 2020));
        follow();
        assertThat(names()).contains("Old Hand").doesNotContain("Newcomer");
        assertThatNothingIsWrong();
    }

    @Test
    void partsAreNamedAndAddressedAfterTheSeriesThatChanged() {
        load(Cast.series("dark", "Light", 2018));

        follow();

        assertThat(names()).contains("Light", "Light: Season 1", "Light: Secrets");
        assertThatNothingIsWrong();
    }

    @Test
    void aSeasonWithoutAYearFollowsItsFirstEpisode() {
        load(lateEpisode(LocalDate.of(2019, 12, 31)));
        follow();
        assertThat(year("/tv/dark/s02")).isEqualTo(2019);

        load(lateEpisode(LocalDate.of(2020, 1, 7)));
        follow();

        assertThat(year("/tv/dark/s02")).isEqualTo(2020);
        assertThatNothingIsWrong();
    }

    private static TitleDraft lateEpisode(LocalDate aired) {
        return TitleDraft.draft(5, TitleKind.EPISODE, List.of(Cast.id("dark-2-1")), "Beginnings")
                .parent(Cast.id("dark"))
                .season(2)
                .number(1)
                .year(aired.getYear())
                .releases(List.of(new ReleaseEvent(ReleaseKind.TV, "US", aired)))
                .build();
    }

    private int year(String path) {
        return jdbc.sql("select year from discovery.tile where path = :path")
                .param("path", path)
                .query(Integer.class)
                .single();
    }

    @Test
    void aSeasonsReviewsChangeTheScoreOfItsSeries() {
        new Critics(modules).review("dark-1", 10, 2);

        follow();

        assertThat(rank("/tv/dark")).isEqualTo(80);
        assertThatNothingIsWrong();
    }

    @Test
    void aRatingIsInListsOnceItIsFolded() {
        var member = modules.door(Accounts.class)
                .open(List.of(new Identity("ada", "Ada", Kind.DEMO)))
                .getFirst();
        modules.door(Audience.class).rate(member, title("/m/the-cranes-are-flying"), new Stars(9));
        follow();

        modules.door(Audience.class).fold();
        follow();

        assertThat(ratings("/m/the-cranes-are-flying")).isEqualTo(1);
        assertThatNothingIsWrong();
    }

    @Test
    void aDirectorWhoIsMergedIsNamedAsTheOneWhoIsKept() {
        load(Cast.film("salt", "Salt for Svanetia", 1930));
        jdbc.sql("""
                        with person as (
                            insert into catalog.person (name, folded) values ('Mikheil Kalatozishvili', 'mikheil kalatozishvili')
                            returning id)
                        insert into catalog.person_slug (slug, person_id) select 'mikheil', id from person
                        """).update();
        modules.door(Merges.class).merge("/person/mikheil", "/person/mikhail-kalatozov");

        follow();

        assertThat(jdbc.sql("select directors from discovery.tile where directors is not null")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThatNothingIsWrong();
    }

    @Test
    void aMergedSeriesIsGoneAndItsPartsStandWithTheOneThatIsKept() {
        load(Cast.series("night", "Night", 2017), Cast.season("night-2", "night", 2, 2018));
        follow();

        var merge = modules.door(Merges.class).merge("/tv/dark", "/tv/night");
        follow();

        assertThat(names()).contains("Dark: Season 2").doesNotContain("Night", "Night: Season 2");
        assertThatNothingIsWrong();

        modules.door(Merges.class).undo(merge.number());
        follow();

        assertThat(names()).contains("Night", "Night: Season 2").doesNotContain("Dark: Season 2");
        assertThatNothingIsWrong();
    }

    @Test
    void whatAnUndoneImportBroughtIsGone() {
        load(Cast.series("night", "Night", 2017), Cast.season("night-1", "night", 1, 2017));
        follow();
        var runs = modules.door(ImportRuns.class);

        runs.undo(runs.all().getLast().id());
        follow();

        assertThat(names()).contains("Dark", "Dark: Season 1").doesNotContain("Night", "Night: Season 1");
        assertThatNothingIsWrong();
    }

    @Test
    void whatACrashInterruptsIsDoneNextTime() {
        load(Cast.film("new", "Newcomer", 2020));
        modules.door(TransactionTemplate.class).executeWithoutResult(crash -> {
            follow();
            crash.setRollbackOnly();
        });
        assertThat(names()).doesNotContain("Newcomer");

        follow();

        assertThat(names()).contains("Newcomer");
        assertThatNothingIsWrong();
    }

    @Test
    void aWriterThatBeganEarlierAndCommitsLaterIsNotMissed() throws SQLException {
        try (var slow = open();
                var quick = open()) {
            rename(slow, "/m/the-cranes-are-flying", "Slow");
            rename(quick, "/tv/dark", "Quick");
            quick.commit();

            follower.follow();
            assertThat(names()).doesNotContain("Slow", "Quick");
            follower.catchUp();
            assertThat(names()).contains("Quick").doesNotContain("Slow");

            slow.commit();
            follow();
            assertThat(names()).contains("Slow", "Quick", "Quick: Season 1", "Quick: Secrets");
        }
    }

    @Test
    void whileSomebodyIsAtItNobodyElseIsAndNobodyWaits() throws SQLException {
        load(Cast.film("new", "Newcomer", 2020));
        awaitCertainty();
        try (var other = open()) {
            execute(other, "select from discovery.tile_horizon for update");

            assertThat(follower.follow()).isZero();
        }
        assertThat(follower.follow()).isPositive();
    }

    @Test
    void ofTwoNodesOneDoesTheWork() throws Exception {
        load(IntStream.range(0, 200)
                .mapToObj(number -> Cast.film("film-" + number, "Film " + number, 2000))
                .toArray(TitleDraft[]::new));
        awaitCertainty();

        try (var second = modulesOver(database);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> first = follower::follow;
            Callable<Integer> other = second.door(TileFollower.class)::follow;
            var made = 0;
            for (var done : threads.invokeAll(List.of(first, other))) {
                made += done.get();
            }

            assertThat(made).isEqualTo(200);
        }
        assertThatNothingIsWrong();
    }

    @Test
    void aLookWithoutNewsCostsOneStatement() {
        follow();
        database.reset();

        assertThat(follower.follow()).isZero();

        assertThat(database.statements()).hasSize(1);
    }

    @Test
    void whateverIsWrongIsRightAfterwards() {
        jdbc.sql("update discovery.tile set name = 'Wrong', ratings = 7").update();
        jdbc.sql("delete from discovery.tile where kind = 'season'").update();
        jdbc.sql("delete from discovery.tile_genre").update();
        jdbc.sql("update discovery.tile set title_id = 1000000000 where kind = 'episode'")
                .update();

        follower.makeAll();

        assertThat(names())
                .containsExactlyInAnyOrder("The Cranes Are Flying", "Dark", "Dark: Season 1", "Dark: Secrets");
        assertThat(ratings("/m/the-cranes-are-flying")).isZero();
    }

    /** Makes all tiles anew and finds none that differs from what the follower had made. */
    private void assertThatNothingIsWrong() {
        var followed = dump();
        follower.makeAll();
        assertThat(followed).isEqualTo(dump());
    }

    private List<String> dump() {
        return jdbc.sql("""
                        select row::text as line from discovery.tile as row
                        union all
                        select row::text from discovery.tile_genre as row
                        order by line
                        """).query((row, number) -> row.getString("line")).list();
    }

    private void follow() {
        awaitCertainty();
        while (follower.follow() > 0) {
            // Parts follow the series that they are named after.
        }
    }

    /** Waits until no transaction that was open is: not of the test, but PostgreSQL's own vacuum may have one. */
    private void awaitCertainty() {
        var now = jdbc.sql("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
        while (jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                        .query(Long.class)
                        .single()
                < now) {
            Thread.onSpinWait();
        }
    }

    private List<String> names() {
        return jdbc.sql("select name from discovery.tile")
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private double rank(String path) {
        return jdbc.sql("select critics_rank from discovery.tile where path = :path")
                .param("path", path)
                .query(Double.class)
                .single();
    }

    private int ratings(String path) {
        return jdbc.sql("select ratings from discovery.tile where path = :path")
                .param("path", path)
                .query(Integer.class)
                .single();
    }

    private TitleId title(String path) {
        return new TitleId(jdbc.sql("select title_id from catalog.address where path = :path")
                .param("path", path)
                .query(Long.class)
                .single());
    }

    private Connection open() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void rename(Connection writer, String path, String name) throws SQLException {
        execute(writer, """
                with changed as (
                    update catalog.title set name = '%s' where id = (select title_id from catalog.address where path = '%s')
                    returning id)
                insert into platform.change (kind, id) select 'title', id from changed
                """.formatted(name, path));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
    }
}
