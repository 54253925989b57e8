package app.matinee.ingest.tvmaze;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.api.Api;
import app.matinee.ingest.run.RecordingIntake;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.testing.StubSite;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveShowsTest {
    private final StubSite site = new StubSite();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void stop() {
        site.close();
    }

    private Api api() {
        return new Api(new TvmazeSettings(site.address(), 10).service(), Clock.systemUTC(), waits::add, new Random(1));
    }

    @Test
    void aShowIsAskedForWithEverythingEmbedded() {
        site.answer("/shows/55", 200, """
                {"id": 55, "name": "Borgen", "_embedded": {"episodes": [{"id": 9, "season": 1, "number": 1, "name": "One"}]}}
                """);

        RecordingIntake intake = RecordingIntake.readAll(new LiveShows(api(), List.of(55L, 56L)));

        assertThat(intake.titles).extracting(TitleDraft::name).containsExactly("Borgen", "One");
        assertThat(intake.rejected).containsExactly(new RejectedRow(2, "/shows/56", "", "TVmaze has no such show"));
        assertThat(site.requests.getFirst()).contains("embed%5B%5D=seasons&embed%5B%5D=episodes&embed%5B%5D=cast");
    }

    @Test
    void aServiceThatIsAskedTooOftenIsAskedLater() {
        site.answer("/shows/55", 429, "", Map.of("Retry-After", "5"))
                .answer("/shows/55", 200, "{\"id\": 55, \"name\": \"B\"}");

        assertThat(RecordingIntake.readAll(new LiveShows(api(), List.of(55L))).titles)
                .hasSize(1);
        assertThat(waits).contains(Duration.ofSeconds(5));
    }

    @Test
    void theListOfAllShowsEndsWhereThereIsNoPageMore() {
        site.answer(
                        "/shows",
                        200,
                        "[{\"id\": 1, \"name\": \"Under the Dome\"}, {\"id\": 2, \"name\": \"Person of Interest\"}]")
                .answer("/shows", 200, "[{\"id\": 251, \"name\": \"Utopia\"}]")
                .answer("/shows", 404, "{}");

        RecordingIntake intake = RecordingIntake.readAll(new IndexPages(api(), 0, Integer.MAX_VALUE));

        assertThat(intake.titles).hasSize(3);
        assertThat(site.requests).containsExactly("/shows?page=0", "/shows?page=1", "/shows?page=2");
    }

    @Test
    void thePagesThatWentInBeforeAreNotAskedForAgain() {
        site.answer("/shows", 200, "[{\"id\": 251, \"name\": \"Utopia\"}]");
        IndexPages pages = new IndexPages(api(), 0, 1);

        pages.skip();
        RecordingIntake.readAll(pages);

        assertThat(site.requests).containsExactly("/shows?page=1");
    }
}
