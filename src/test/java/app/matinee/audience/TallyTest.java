package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TallyTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Audience audience;
    private final List<AccountId> members;
    private TitleId film = new TitleId(0);

    TallyTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "audience");
        audience = modules.door(Audience.class);
        members = modules.door(Accounts.class)
                .open(IntStream.range(0, 60)
                        .mapToObj(number -> new Identity("member-" + number, "Member " + number, Kind.DEMO))
                        .toList());
    }

    @BeforeEach
    void oneFilm() {
        jdbc.sql("truncate catalog.title, audience.tally_delta cascade").update();
        modules.door(CatalogLoads.class)
                .load("cast", List.<TitleDraft>of(Cast.cranes()).iterator(), false);
        film = new TitleId(
                jdbc.sql("select id from catalog.title").query(Long.class).single());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aRatingIsSeenInTheNextRequestThoughNothingIsFoldedYet() {
        audience.rate(members.getFirst(), film, new Stars(9));

        assertThat(jdbc.sql("select count(*) from audience.tally")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(audience.panel(film, 6).scorecard().all().ratings()).isEqualTo(1);
    }

    @Test
    void oneMemberHasOneRatingAndTheNewestCounts() {
        audience.rate(members.getFirst(), film, new Stars(2));
        audience.rate(members.getFirst(), film, new Stars(9));
        audience.fold();
        audience.rate(members.getFirst(), film, new Stars(10));

        var all = audience.panel(film, 6).scorecard().all();
        assertThat(all.ratings()).isEqualTo(1);
        assertThat(all.counts().getLast()).isEqualTo(1);
        assertThat(audience.isTallyTrue(film)).isTrue();
    }

    @Test
    void aRatingTakenBackLeavesNoTrace() {
        audience.rate(members.getFirst(), film, new Stars(2));
        audience.fold();
        audience.unrate(members.getFirst(), film);
        audience.unrate(members.getFirst(), film);

        assertThat(audience.panel(film, 6).scorecard().all().ratings()).isZero();
        audience.fold();
        assertThat(audience.isTallyTrue(film)).isTrue();
    }

    @Test
    void foldedAndOpenDeltasEqualARecountUnder32Writers() throws Exception {
        List<Callable<@Nullable Void>> writers = new ArrayList<>();
        for (var writer = 0; writer < 32; writer++) {
            var random = new Random(writer);
            writers.add(() -> write(random));
        }
        writers.add(() -> {
            for (var round = 0; round < 40; round++) {
                audience.fold();
            }
            return null;
        });
        runTogether(writers);

        assertThat(audience.isTallyTrue(film)).isTrue();
        audience.fold();
        assertThat(audience.isTallyTrue(film)).isTrue();
        assertThat(jdbc.sql("select count(*) from audience.tally_delta")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private @Nullable Void write(Random random) {
        for (var round = 0; round < 25; round++) {
            var member = members.get(random.nextInt(members.size()));
            if (random.nextInt(5) == 0) {
                audience.unrate(member, film);
            } else {
                audience.rate(member, film, new Stars(1 + random.nextInt(10)));
            }
        }
        return null;
    }

    private static void runTogether(List<Callable<@Nullable Void>> work)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    @Test
    void deliveredRatingsAndReviewsAreCountedAndChangedOnesMoved() {
        audience.rate(members.get(0), film, new Stars(1));
        var deliveries = modules.door(RatingDeliveries.class);

        var added = deliveries.deliver(
                IntStream.range(0, 60)
                        .mapToObj(
                                number -> delivered(number, 8, number < 3 ? "Line one\nline \\ two\t" + number : null))
                        .iterator(),
                null);

        assertThat(added).isEqualTo(new RatingDeliveryReport(59, 1, 0, 1));
        assertThat(audience.isTallyTrue(film)).isTrue();
        var panel = audience.panel(film, 2);
        assertThat(panel.scorecard().state()).isEqualTo(AudienceState.HOT);
        assertThat(panel.scorecard().ratingsText()).isEqualTo("50+");
        assertThat(panel.writtenReviews()).isEqualTo(3);
        assertThat(panel.reviews())
                .extracting(AudienceReview::body)
                .containsExactly("Line one\nline \\ two\t2", "Line one\nline \\ two\t1");
        assertThat(jdbc.sql("select percent from audience.tally")
                        .query(Integer.class)
                        .single())
                .isEqualTo(100);
        assertThat(deliveries.deliver(
                        IntStream.range(0, 60)
                                .mapToObj(number -> delivered(number, 8, "again"))
                                .iterator(),
                        null))
                .isEqualTo(new RatingDeliveryReport(0, 0, 60, 1));
        assertThat(audience.isTallyTrue(film)).isTrue();
    }

    @Test
    void writtenReviewsAreFilteredByStarsAndProof() {
        modules.door(RatingDeliveries.class)
                .deliver(
                        IntStream.range(0, 10)
                                .mapToObj(number -> delivered(number, number + 1, "Number " + number))
                                .iterator(),
                        null);

        var fourStars = audience.reviews(
                film, new AudienceReviewFilter(false, 4), AudienceReviewOrder.HIGHEST, new Page.Request(1, 20));
        var verified = audience.reviews(
                film, new AudienceReviewFilter(true, null), AudienceReviewOrder.NEWEST, new Page.Request(1, 2));

        assertThat(fourStars.items()).extracting(review -> review.stars()).containsExactly(new Stars(8), new Stars(7));
        assertThat(verified.total()).isEqualTo(5);
        assertThat(verified.items()).hasSize(2);
    }

    private DeliveredRating delivered(int member, int halves, @Nullable String text) {
        return new DeliveredRating(
                members.get(member),
                film,
                new Stars(halves),
                member % 2 == 0,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(member),
                text,
                false);
    }
}
