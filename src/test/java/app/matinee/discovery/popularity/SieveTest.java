package app.matinee.discovery.popularity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SieveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Sieve sieve = new Sieve();

    @Test
    void everyInterestOfAVisitorInATitleIsNewOnceADay() {
        var ada = sieve.who(TODAY, "ada");

        assertThat(sieve.isFirst(ada, 1, Interest.VIEWED)).isTrue();
        assertThat(sieve.isFirst(ada, 1, Interest.VIEWED)).isFalse();
        assertThat(sieve.isFirst(ada, 2, Interest.VIEWED)).isTrue();
        assertThat(sieve.isFirst(ada, 1, Interest.FOUND)).isTrue();
        assertThat(sieve.isFirst(sieve.who(TODAY, "bo"), 1, Interest.VIEWED)).isTrue();
    }

    @Test
    void nobodyIsRecognizedTheNextDayOrByAnotherNode() {
        var today = sieve.who(TODAY, "ada");

        assertThat(new Sieve().who(TODAY, "ada")).isNotEqualTo(today);
        assertThat(sieve.who(TODAY.plusDays(1), "ada")).isNotEqualTo(today);
        assertThat(sieve.isFirst(today, 1, Interest.VIEWED)).isTrue();
    }

    @Test
    void thousandsOfVisitorsAreToldApart() {
        var visitors = IntStream.range(0, 500)
                .mapToLong(number -> sieve.who(TODAY, "visitor " + number))
                .toArray();

        var counted = LongStream.of(visitors)
                .mapToObj(visitor -> LongStream.range(0, 100)
                        .filter(title -> sieve.isFirst(visitor, title, Interest.VIEWED))
                        .count())
                .mapToLong(Long::longValue)
                .sum();

        assertThat(counted).isBetween(49_990L, 50_000L);
    }

    @Test
    void addressesOfOneNetworkAreOneNetwork() {
        assertThat(new Onlooker("203.0.113.7", "x").network())
                .isEqualTo(new Onlooker("203.0.113.250", "x").network())
                .isNotEqualTo(new Onlooker("203.0.112.7", "x").network());
        assertThat(new Onlooker("2001:db8:1:2::3", "x").network())
                .isEqualTo(new Onlooker("2001:db8:1:ffff::", "x").network())
                .isNotEqualTo(new Onlooker("2001:db8:2::", "x").network());
    }
}
