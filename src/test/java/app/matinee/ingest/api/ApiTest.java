package app.matinee.ingest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.testing.StubSite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-11-23T20:00:00Z");

    private final StubSite site = new StubSite();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void stop() {
        site.close();
    }

    /** Time stands still, so that each request but the first waits for its turn. */
    private Api api(Duration patience) {
        Service service =
                new Service("TMDB", site.address(), Map.of("api_key", KEY), Map.of(), 20, patience, "Set another key");
        return new Api(service, Clock.fixed(NOW, ZoneOffset.UTC), waits::add, new Random(1));
    }

    private Reply ask(String path) {
        try (Api api = api(Duration.ofSeconds(20))) {
            return api.ask(path, new Parameter("embed[]", "cast"));
        }
    }

    @Test
    void anAnswerIsReadAsJson() {
        site.answer("/movie/5", 200, "{\"id\": 5}");

        assertThat(ask("/movie/5"))
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        answer ->
                                assertThat(answer.json().path("id").intValue()).isEqualTo(5));
        assertThat(site.requests).containsExactly("/movie/5?embed%5B%5D=cast&api_key=" + KEY);
    }

    @Test
    void whatIsNotThereIsAbsentAndNotAskedForAgain() {
        assertThat(ask("/movie/6")).isEqualTo(new Reply.Absent());
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void aWrongKeyEndsTheImportAtOnceAndIsNotTold() {
        site.answer("/movie/5", 401, "{\"status_message\": \"Invalid key " + KEY + "\"}");

        assertThatThrownBy(() -> ask("/movie/5"))
                .isInstanceOf(EndedByServiceException.class)
                .hasMessage("TMDB refused /movie/5 with status 401. Set another key");
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void aServiceThatStumblesIsAskedAgainAfterLongerAndLongerWaits() {
        site.answer("/movie/5", 500, "oops").answer("/movie/5", 503, "").answer("/movie/5", 200, "{}");

        assertThat(ask("/movie/5")).isInstanceOf(Reply.Answered.class);
        List<Duration> pauses =
                waits.stream().filter(wait -> wait.toMillis() >= 500).toList();
        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatKeepsStumblingIsGivenUpAfterFiveRequests() {
        site.answer("/movie/5", 500, "oops");

        assertThat(ask("/movie/5"))
                .isEqualTo(new Reply.Failed("Asked 5 times; the last time it answered with status 500"));
        assertThat(site.requests).hasSize(5);
    }

    @Test
    void theWaitThatTheServiceAsksForIsKept() {
        site.answer("/movie/5", 429, "", Map.of("Retry-After", "7")).answer("/movie/5", 200, "{}");

        assertThat(ask("/movie/5")).isInstanceOf(Reply.Answered.class);
        assertThat(waits).contains(Duration.ofSeconds(7));
    }

    @Test
    void theWaitMayBeToldAsADate() {
        site.answer("/movie/5", 429, "", Map.of("Retry-After", "Mon, 23 Nov 2026 20:00:09 GMT"))
                .answer("/movie/5", 200, "{}");

        assertThat(ask("/movie/5")).isInstanceOf(Reply.Answered.class);
        assertThat(waits).contains(Duration.ofSeconds(9));
    }

    @Test
    void nobodyIsMadeToWaitLongerThanTwoMinutes() {
        site.answer("/movie/5", 429, "", Map.of("Retry-After", "86400")).answer("/movie/5", 200, "{}");

        assertThat(ask("/movie/5")).isInstanceOf(Reply.Answered.class);
        assertThat(waits).contains(Duration.ofMinutes(2)).allMatch(wait -> wait.compareTo(Duration.ofMinutes(2)) <= 0);
    }

    @Test
    void aServiceThatIsAskedTooOftenAlsoAfterWaitingEndsTheImport() {
        site.answer("/movie/5", 429, "");

        assertThatThrownBy(() -> ask("/movie/5"))
                .isInstanceOf(EndedByServiceException.class)
                .hasMessageContaining("asked too often");
        assertThat(site.requests).hasSize(5);
    }

    @Test
    void whatIsNoJsonOrCutShortIsAskedForAgain() {
        site.answer("/movie/5", 200, "<html>Busy</html>")
                .answer("/movie/5", 200, "{\"id\": 5, \"title\": \"Sol")
                .answer("/movie/5", 200, "")
                .answer("/movie/5", 200, "{\"id\": 5}");

        assertThat(ask("/movie/5")).isInstanceOf(Reply.Answered.class);
        assertThat(site.requests).hasSize(4);
    }

    @Test
    void whatStaysNoJsonFails() {
        site.answer("/movie/5", 200, "<html>Busy</html>");

        assertThat(ask("/movie/5"))
                .isEqualTo(new Reply.Failed("Asked 5 times; the last time the answer is no JSON, or cut short"));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        site.begin("/movie/5", "{\"id\":");
        try (Api api = api(Duration.ofMillis(60))) {
            assertThat(api.ask("/movie/5"))
                    .isEqualTo(new Reply.Failed("Asked 5 times; the last time no whole answer came within 60 ms"));
        }
    }

    @Test
    void aServiceThatIsDownEndsTheImportAfterFiveFailures() {
        site.close();
        try (Api api = api(Duration.ofSeconds(20))) {
            for (int i = 1; i < 5; i++) {
                assertThat(api.ask("/movie/" + i)).isInstanceOf(Reply.Failed.class);
            }
            assertThatThrownBy(() -> api.ask("/movie/5"))
                    .isInstanceOf(EndedByServiceException.class)
                    .hasMessageContaining("failed to answer 5 requests in a row")
                    .hasMessageNotContaining(KEY);
        }
    }

    @Test
    void requestsKeepTheirDistance() {
        site.answer("/movie/5", 200, "{}");
        try (Api api = api(Duration.ofSeconds(20))) {
            api.ask("/movie/5");
            api.ask("/movie/5");
            api.ask("/movie/5");
        }

        assertThat(waits).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
    }

    @Test
    void redirectionsAreNotFollowed() {
        site.answer("/movie/5", 302, "", Map.of("Location", site.address() + "/movie/6"));

        assertThat(ask("/movie/5")).isEqualTo(new Reply.Failed("It answered with status 302"));
        assertThat(site.requests).hasSize(1);
    }

    @Test
    void aServiceDoesNotTellItsKey() {
        Service service = new Service("TMDB", site.address(), Map.of("api_key", KEY), Map.of(), 1, Duration.ZERO, "");

        assertThat(service.toString()).doesNotContain(KEY);
    }
}
