package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.TakenRating.Outcome;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BroughtRatingsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final JdbcClient jdbc;
    private final Modules modules;
    private final BroughtRatings brought;
    private final Audience audience;
    private AccountId member = new AccountId(0);
    private TitleId cranes = new TitleId(0);
    private TitleId crash = new TitleId(0);
    private TitleId coming = new TitleId(0);

    BroughtRatingsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.fixed(NOW, ZoneOffset.UTC), "catalog", "accounts", "audience");
        brought = modules.door(BroughtRatings.class);
        audience = modules.door(Audience.class);
    }

    @BeforeEach
    void threeFilms() {
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        member = modules.door(Accounts.class)
                .open(List.of(new Identity("ada", "Ada L.", Kind.DEMO)))
                .getFirst();
        var later = TitleDraft.draft(9, TitleKind.MOVIE, List.of(Cast.id("coming")), "Coming")
                .year(2026)
                .releases(List.of(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", LocalDate.of(2026, 12, 24))))
                .build();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.of(Cast.cranes(), Cast.film("crash", "Crash", 2004), later)
                                .iterator(),
                        false);
        cranes = title("cranes");
        crash = title("crash");
        coming = title("coming");
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void ratingsKeepTheirMomentsAndCountInTheTallies() {
        var taken = brought.take(
                member, List.of(rating(cranes, 9, "2019-01-01T00:00:00Z"), rating(crash, 3, null)), OnConflict.KEEP);

        assertThat(taken).extracting(TakenRating::outcome).containsOnly(Outcome.ADDED);
        assertThat(ratings())
                .containsExactly(
                        tuple(cranes.value(), 9, Instant.parse("2019-01-01T00:00:00Z")), tuple(crash.value(), 3, NOW));
        assertTallies();
    }

    @ParameterizedTest
    @CsvSource({
        "KEEP, 2021-01-01T00:00:00Z, KEPT",
        "TAKE, 2019-01-01T00:00:00Z, CHANGED",
        "NEWER, 2019-01-01T00:00:00Z, KEPT",
        "NEWER, 2021-01-01T00:00:00Z, CHANGED",
        "NEWER, , KEPT"
    })
    void aConflictIsSettledByTheRuleThatWasChosen(OnConflict rule, @Nullable String at, Outcome outcome) {
        brought.take(member, List.of(rating(cranes, 4, "2020-01-01T00:00:00Z")), OnConflict.KEEP);

        var taken = brought.take(member, List.of(rating(cranes, 8, at)), rule);

        assertThat(taken).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(outcome);
            assertThat(one.before()).isEqualTo(new Stars(4));
        });
        assertTallies();
    }

    @Test
    void theSameStarsAreNoConflict() {
        brought.take(member, List.of(rating(cranes, 4, "2020-01-01T00:00:00Z")), OnConflict.KEEP);

        var taken = brought.take(member, List.of(rating(cranes, 4, "2021-01-01T00:00:00Z")), OnConflict.TAKE);

        assertThat(taken).singleElement().extracting(TakenRating::outcome).isEqualTo(Outcome.SAME);
        assertThat(ratings()).containsExactly(tuple(cranes.value(), 4, Instant.parse("2020-01-01T00:00:00Z")));
    }

    @Test
    void whatIsNotReleasedIsNotRated() {
        var taken = brought.take(member, List.of(rating(coming, 9, null)), OnConflict.TAKE);

        assertThat(taken).singleElement().extracting(TakenRating::outcome).isEqualTo(Outcome.REFUSED);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void takingBackLeavesWhatStoodThereBefore() {
        brought.take(member, List.of(rating(cranes, 4, "2020-01-01T00:00:00Z")), OnConflict.KEEP);
        var before = ratings();
        var taken = brought.take(
                member, List.of(rating(cranes, 8, "2021-01-01T00:00:00Z"), rating(crash, 2, null)), OnConflict.TAKE);
        assertThat(ratings()).hasSize(2);

        assertThat(brought.takeBack(member, taken)).containsExactlyInAnyOrder(cranes, crash);

        assertThat(ratings()).isEqualTo(before);
        assertTallies();
        assertThat(jdbc.sql("select count(*) from audience.tally")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasRatedAnewSinceStaysWhenTheRestIsTakenBack() {
        var taken = brought.take(member, List.of(rating(cranes, 8, null), rating(crash, 2, null)), OnConflict.TAKE);
        audience.rate(member, cranes, new Stars(1));

        assertThat(brought.takeBack(member, taken)).containsExactly(crash);

        assertThat(ratings()).hasSize(1);
        assertTallies();
    }

    @Test
    void aVerifiedRatingStaysVerified() {
        brought.take(member, List.of(rating(cranes, 4, "2020-01-01T00:00:00Z")), OnConflict.KEEP);
        jdbc.sql("update audience.rating set verified = true").update();
        jdbc.sql("update audience.tally set counts[14] = 1").update();

        var taken = brought.take(member, List.of(rating(cranes, 8, null)), OnConflict.TAKE);
        assertTallies();
        brought.takeBack(member, taken);

        assertThat(jdbc.sql("select verified from audience.rating")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertTallies();
    }

    private static BroughtRating rating(TitleId title, int halves, @Nullable String at) {
        return new BroughtRating(title, new Stars(halves), at == null ? null : Instant.parse(at));
    }

    private List<Tuple> ratings() {
        return jdbc.sql("select title_id, stars, rated_at from audience.rating order by title_id")
                .query((row, number) -> tuple(
                        row.getLong("title_id"),
                        row.getInt("stars"),
                        row.getTimestamp("rated_at").toInstant()))
                .list();
    }

    private void assertTallies() {
        assertThat(List.of(cranes, crash, coming)).allMatch(audience::isTallyTrue);
    }

    private TitleId title(String key) {
        return jdbc.sql("select title_id from catalog.external_id where source = 'cast' and value = :key")
                .param("key", key)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .single();
    }
}
