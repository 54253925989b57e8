package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.scoring.UnusualActivity.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnusualActivityDetectorTest {

    private static final Instant NOW = Instant.parse("2026-03-06T20:00:00Z");
    private static final int SETTLED_DAYS = 400;

    private final List<ObservedRating> ratings = new ArrayList<>();

    @Test
    void anOrdinaryMonthRaisesNothing() {
        ordinaryMonth();

        assertThat(findings()).isEmpty();
    }

    @Test
    void aFewRatingsAreNotExamined() {
        for (int number = 0; number < 29; number++) {
            rate(Duration.ofHours(1), 1, 0, 1, "a");
        }

        assertThat(findings()).isEmpty();
    }

    @Test
    void aBurstOnTheLastDayIsReportedWithItsFigures() {
        ordinaryMonth();
        for (int number = 0; number < 120; number++) {
            rate(Duration.ofMinutes(number), 2 + number % 8, SETTLED_DAYS, 50, "home-" + number);
        }

        assertThat(findings())
                .filteredOn(finding -> finding.kind() == Kind.RATE)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.observed()).isGreaterThan(119).isGreaterThan(finding.limit());
                    assertThat(finding.since()).isEqualTo(NOW.minus(Duration.ofDays(1)));
                });
    }

    @Test
    void manyNewOrOneRatingAccountsAreReported() {
        ordinaryMonth();
        for (int number = 0; number < 200; number++) {
            rate(
                    Duration.ofDays(2).plusMinutes(number * 20L),
                    2 + number % 8,
                    number % 2 == 0 ? 1 : 300,
                    number % 2 == 0 ? 9 : 1,
                    "home-" + number);
        }

        assertThat(findings()).extracting(UnusualActivity::kind).contains(Kind.NEW_ACCOUNTS);
    }

    @Test
    void twoPolesAreReported() {
        for (int number = 0; number < 100; number++) {
            rate(Duration.ofHours(number * 6L), number % 2 == 0 ? 1 : 10, SETTLED_DAYS, 50, "home-" + number);
        }

        assertThat(findings()).extracting(UnusualActivity::kind).containsExactly(Kind.BIMODALITY);
    }

    @Test
    void onePoleIsAnOpinionAndNotReported() {
        for (int number = 0; number < 100; number++) {
            rate(Duration.ofHours(number * 6L), number % 10 == 0 ? 5 : 10, SETTLED_DAYS, 50, "home-" + number);
        }

        assertThat(findings()).isEmpty();
    }

    @Test
    void aSuddenChangeOfOpinionIsReportedFromWhereItBegan() {
        for (int number = 0; number < 100; number++) {
            rate(Duration.ofHours(600 - number * 6L), number < 60 ? 8 : 3, SETTLED_DAYS, 50, "home-" + number);
        }

        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CHANGE_POINT);
            assertThat(finding.since()).isEqualTo(NOW.minus(Duration.ofDays(10)));
            assertThat(finding.ratings()).isEqualTo(40);
        });
    }

    @Test
    void manyRatingsFromOneOriginAreReportedAndUnknownOriginsAreNot() {
        ordinaryMonth();
        for (int number = 0; number < 60; number++) {
            rate(Duration.ofHours(30 + number * 10L), 2 + number % 8, SETTLED_DAYS, 50, "");
        }
        assertThat(findings()).isEmpty();

        for (int number = 0; number < 90; number++) {
            rate(Duration.ofHours(30 + number * 7L), 2 + number % 8, SETTLED_DAYS, 50, "one-network");
        }
        assertThat(findings()).extracting(UnusualActivity::kind).containsExactly(Kind.SHARED_ORIGIN);
    }

    private void ordinaryMonth() {
        for (int number = 0; number < 120; number++) {
            rate(Duration.ofHours(number * 6L), 2 + number * 7 % 9, SETTLED_DAYS, 50, "home-" + number);
        }
    }

    private void rate(Duration ago, int halves, int accountAge, int accountRatings, String origin) {
        ratings.add(new ObservedRating(NOW.minus(ago), new Stars(halves), accountAge, accountRatings, origin));
    }

    private List<UnusualActivity> findings() {
        return new UnusualActivityDetector(UnusualActivityPolicy.standard()).examine(ratings, NOW);
    }
}
