package app.matinee.discovery.popularity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.matinee.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class HeatTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant LAST_WEEK = NOW.minus(Duration.ofDays(7));

    private final JdbcClient jdbc;

    HeatTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void whatIsAWeekOldCountsForHalf() {
        assertThat(Heat.of(8, LAST_WEEK).points(NOW)).isCloseTo(4, within(1e-9));
        assertThat(Heat.of(8, LAST_WEEK).plus(Heat.of(3, NOW)).points(NOW)).isCloseTo(7, within(1e-9));
    }

    @Test
    void theOrderOfTwoTitlesStaysWhileNothingIsAdded() {
        var older = Heat.of(100, LAST_WEEK);
        var newer = Heat.of(51, NOW);

        for (var days : List.of(0, 30, 365, 36_500)) {
            var later = NOW.plus(Duration.ofDays(days));
            assertThat(newer.points(later)).isGreaterThanOrEqualTo(older.points(later));
        }
        assertThat(newer.exponent()).isGreaterThan(older.exponent());
    }

    @Test
    void aCenturyOfViewsNeitherOverflowsNorVanishes() {
        var longAgo = Heat.of(1e9, Instant.EPOCH);
        var farAway = Heat.of(1, NOW.plus(Duration.ofDays(36_500)));

        assertThat(longAgo.plus(farAway)).isEqualTo(farAway);
        assertThat(longAgo.points(NOW)).isBetween(0.0, 1e-9);
    }

    @Test
    void theDatabaseReckonsAsTheRuleDoes() {
        var now = Heat.halfLives(NOW);
        for (var one : List.of(Heat.of(1, NOW), Heat.of(500, LAST_WEEK), Heat.of(3, Instant.EPOCH))) {
            assertThat(number("select discovery.points(:one, :now)", one.exponent(), now))
                    .isCloseTo(one.points(NOW), within(1e-9));
            var other = Heat.of(7, LAST_WEEK);
            assertThat(number("select discovery.warmer(:one, :now)", one.exponent(), other.exponent()))
                    .isCloseTo(one.plus(other).exponent(), within(1e-9));
        }
        for (var standing :
                List.of(new Standing(0, 0, 0), new Standing(12_345, 60, 27), new Standing(3_000_000, 0, 0))) {
            assertThat(jdbc.sql("select discovery.standing(:votes, :ratings, :reviews)")
                            .param("votes", standing.votes())
                            .param("ratings", standing.ratings())
                            .param("reviews", standing.reviews())
                            .query(Double.class)
                            .single())
                    .isCloseTo(standing.points(), within(1e-5));
        }
    }

    private double number(String sql, double one, double now) {
        return jdbc.sql(sql)
                .param("one", one)
                .param("now", now)
                .query(Double.class)
                .single();
    }

    @Test
    void fameCountsForLittleBesideVisitorsOfToday() {
        var famous = new Standing(3_000_000, 0, 0).popularity(0);
        var talkedOf = new Standing(0, 0, 0).popularity(Heat.of(30, NOW).points(NOW));

        assertThat(famous).isBetween(18.0, 19.0);
        assertThat(talkedOf).isGreaterThan(famous);
        assertThat(new Standing(0, 0, 0).points()).isZero();
    }
}
