package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.platform.changes.Change;
import app.matinee.platform.changes.ChangeLog;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SetClock;
import app.matinee.testing.StatementCounter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells which titles can be rated, and what a rating costs. */
@DatabaseTest
class RatingTest {
    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T09:59:59Z"));
    private final DataSource database;
    private final StatementCounter counter;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Audience audience;
    private AccountId member = new AccountId(0);

    RatingTest(DataSource database) {
        this.database = database;
        counter = new StatementCounter(database);
        jdbc = JdbcClient.create(database);
        modules = Modules.over(counter, clock, "catalog", "accounts", "audience");
        audience = modules.door(Audience.class);
    }

    @BeforeEach
    void aMember() {
        jdbc.sql("truncate catalog.title, accounts.account, audience.tally_delta cascade")
                .update();
        member = modules.door(Accounts.class)
                .open(List.of(new Identity("veronika", "Veronika", Kind.DEMO)))
                .getFirst();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private TitleId load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load("cast", List.of(drafts).iterator(), false);
        return new TitleId(
                jdbc.sql("select max(id) from catalog.title").query(Long.class).single());
    }

    /** The last of a series, a season and an episode that is on at this day. */
    private TitleId episode(LocalDate aired) {
        return load(
                Cast.series("seventeen", "Seventeen Moments", 2026),
                Cast.season("s1", "seventeen", 1, 2026),
                Cast.episode("e1", "s1", 1, "First", aired));
    }

    @Test
    void aTitleCannotBeRatedBeforeItsDayBeginsAnywhereAndTheDayIsSaid() {
        var film = episode(LocalDate.of(2026, 3, 2));

        assertThatThrownBy(() -> audience.rate(member, film, new Stars(9)))
                .isInstanceOfSatisfying(
                        NotReleasedException.class,
                        refused -> assertThat(refused.release()).isEqualTo(LocalDate.of(2026, 3, 2)))
                .hasMessageEndingWith("first release, Mar 2, 2026");
        assertThat(audience.mine(film, member).opening()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThatThrownBy(
                        () -> modules.door(AudienceReviews.class).save(member, film, ReviewText.of("Soon"), false, 0))
                .isInstanceOf(NotReleasedException.class);
        assertThat(audience.panel(film, 0).scorecard().all().ratings()).isZero();

        clock.advance(Duration.ofSeconds(1));
        audience.rate(member, film, new Stars(9));
        assertThat(audience.mine(film, member).stars()).isEqualTo(new Stars(9));
    }

    @Test
    void aTitleOfUnknownReleaseCanBeRated() {
        var film = load(Cast.film("letter", "Letter Never Sent", 2090));

        audience.rate(member, film, new Stars(1));

        assertThat(audience.mine(film, member).opening()).isNull();
        assertThat(audience.panel(film, 0).scorecard().all().ratings()).isEqualTo(1);
    }

    @Test
    void anOperatorMayOpenTitlesEarlier() {
        var film = episode(LocalDate.of(2030, 1, 1));
        try (var early = Modules.over(
                database,
                clock,
                Map.of("matinee.scores.audience.ratings-before-release", "true"),
                "catalog",
                "accounts",
                "audience")) {
            early.door(Audience.class).rate(member, film, new Stars(9));
        }

        assertThat(audience.mine(film, member).stars()).isEqualTo(new Stars(9));
    }

    @Test
    void aTitleThatIsNotThereCannotBeRated() {
        assertThatThrownBy(() -> audience.rate(member, new TitleId(7), new Stars(9)))
                .hasMessage("There is no title 7");
    }

    @Test
    void aRatingIsOneStatementAndADoubleClickIsOneRating() {
        var film = load(Cast.cranes());
        counter.reset();
        audience.rate(member, film, new Stars(9));
        assertThat(counter.statements()).hasSize(1);

        IntStream.range(0, 8).parallel().forEach(click -> audience.rate(member, film, new Stars(9)));

        assertThat(audience.panel(film, 0).scorecard().all().ratings()).isEqualTo(1);
        assertThat(audience.isTallyTrue(film)).isTrue();
    }

    @Test
    void whoFollowsTheChangeLogHearsOfRatingsOnceTheyAreFolded() {
        var film = load(Cast.cranes());
        var log = modules.door(ChangeLog.class);
        var begin = log.now();
        audience.rate(member, film, new Stars(9));
        audience.rate(member, film, new Stars(8));
        audience.fold();

        assertThat(log.since(begin).changes()).extracting(Change::id).containsExactly(film.value());
    }

    @Test
    void aProvenRatingStaysProvenWhenItIsChanged() {
        var film = load(Cast.cranes());
        modules.door(RatingDeliveries.class)
                .deliver(
                        List.of(new DeliveredRating(member, film, new Stars(4), true, clock.instant(), null, false))
                                .iterator(),
                        null);

        audience.rate(member, film, new Stars(10));

        assertThat(audience.mine(film, member).verified()).isTrue();
        assertThat(audience.isTallyTrue(film)).isTrue();
        audience.unrate(member, film);
        assertThat(audience.isTallyTrue(film)).isTrue();
    }
}
