package app.matinee.criticism;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import app.matinee.criticism.ReviewDeliveries.Settings;
import app.matinee.scoring.Sentiment;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SchemaDump;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what is left of critics' reviews when the import that brought them is undone, or their titles are merged. */
@DatabaseTest
class ReviewRunsTest {
    private static final LocalDate MAY = LocalDate.of(2010, 5, 1);

    private final JdbcClient jdbc;
    private final Modules modules;
    private final ReviewDeliveries deliveries;
    private TitleId cranes = new TitleId(0);
    private TitleId crash = new TitleId(0);

    ReviewRunsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database, Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC), "catalog", "criticism");
        deliveries = modules.door(ReviewDeliveries.class);
    }

    @BeforeEach
    void twoFilms() {
        jdbc.sql("truncate catalog.title, criticism.critic, criticism.publication cascade")
                .update();
        var loads = modules.door(CatalogLoads.class);
        loads.load(
                "cast",
                List.<TitleDraft>of(Cast.cranes(), Cast.film("crash", "Crash", 2004))
                        .iterator(),
                false);
        cranes = title("cranes");
        crash = title("crash");
    }

    private TitleId title(String key) {
        return new TitleId(jdbc.sql("select title_id from catalog.external_id where value = :key")
                .param("key", key)
                .query(Long.class)
                .single());
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void undoingTheOnlyRunLeavesNothing() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH), at("crash", "Bo Diaz", "https://a.example/1"));

        var undone = deliveries.undo(7);

        assertThat(undone).isEqualTo(new UndoneReviews(2, 0, 0, 2, 1, 2));
        assertThat(SchemaDump.of(jdbc, "criticism")).isEmpty();
    }

    @Test
    void whatALaterRunChangedKeepsItsValueWhenTheEarlierOneIsUndone() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
        deliver(9, numbered("1", "cranes", "Ann Lee", Sentiment.ROTTEN));

        deliveries.undo(7);

        assertThat(reviews()).containsExactly("1 cranes ann-lee rotten");
    }

    @Test
    void theEarlierValueComesBackWhenTheLaterRunIsUndone() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
        deliver(9, numbered("1", "crash", "Bo Diaz", Sentiment.ROTTEN));

        var undone = deliveries.undo(9);

        assertThat(undone).isEqualTo(new UndoneReviews(0, 1, 0, 1, 0, 2));
        assertThat(reviews()).containsExactly("1 cranes ann-lee fresh");
        assertThat(scorecards()).containsExactly("cranes 1/1");
    }

    @Test
    void whatTwoRunsToldAlikeStaysUntilBothAreUndone() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
        assertThat(deliver(9, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH)))
                .isEqualTo(new DeliveryReport(0, 0, 1, 0, 0, 0));

        assertThat(deliveries.undo(7)).isEqualTo(new UndoneReviews(0, 0, 1, 0, 0, 0));
        assertThat(deliveries.undo(9)).isEqualTo(new UndoneReviews(1, 0, 0, 1, 1, 1));
        assertThat(SchemaDump.of(jdbc, "criticism")).isEmpty();
    }

    @Test
    void aReviewThatAnotherSourceToldAtTheSameAddressTakesThePlaceOfAnUndoneOne() {
        deliver(7, at("cranes", "Ann Lee", "https://a.example/1"));
        deliver("other", 9, withId("77", at("cranes", "Ann Lee", "https://a.example/1")));
        assertThat(reviews()).containsExactly("- cranes ann-lee fresh");

        deliveries.undo(7);

        assertThat(reviews()).containsExactly("77 cranes ann-lee fresh");
        assertThat(deliver("other", 10, withId("77", at("cranes", "Ann Lee", "https://a.example/1")))
                        .unchanged())
                .isEqualTo(1);
        deliveries.undo(9);
        deliveries.undo(10);
        assertThat(SchemaDump.of(jdbc, "criticism")).isEmpty();
    }

    @Test
    void aKeyGoesWithTheRunThatToldIt() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
        deliver(9, keyed("2", "crash", "Ann Lee", "/critics/ann-lee"));
        assertThat(keys()).containsExactly("ann-lee /critics/ann-lee");

        deliveries.undo(9);

        assertThat(keys()).containsExactly("ann-lee -");
    }

    @Test
    void aCriticWhoIsRegisteredStaysWithoutReviews() {
        deliver(7, numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
        modules.door(Criticism.class)
                .registerCritics(List.of(new CriticEntry("Ann Lee", List.of(), null, "Writes.", false)));

        deliveries.undo(7);

        assertThat(keys()).containsExactly("ann-lee -");
    }

    @Test
    void anyOrderOfUndoingLeavesWhatTheRemainingRunsWouldHaveBrought() {
        for (var seed = 0; seed < 8; seed++) {
            var random = new Random(seed);
            List<List<DeliveredReview>> runs =
                    Stream.generate(() -> invented(random)).limit(4).toList();
            List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
            left.forEach(run -> deliver(100 + run, runs.get(run).toArray(DeliveredReview[]::new)));
            Collections.shuffle(left, random);
            deliveries.undo(100 + left.removeLast());
            deliveries.undo(100 + left.removeLast());
            Collections.sort(left);
            var undone = contents();

            twoFilms();
            left.forEach(run -> deliver(100 + run, runs.get(run).toArray(DeliveredReview[]::new)));

            assertThat(undone).isEqualTo(contents());
            left.forEach(run -> deliveries.undo(100 + run));
            assertThat(SchemaDump.of(jdbc, "criticism")).isEmpty();
        }
    }

    private List<DeliveredReview> invented(Random random) {
        return Stream.generate(() -> numbered(
                        Integer.toString(random.nextInt(6)),
                        random.nextBoolean() ? "cranes" : "crash",
                        random.nextBoolean() ? "Ann Lee" : "Bo Diaz",
                        random.nextBoolean() ? Sentiment.FRESH : Sentiment.ROTTEN))
                .limit(5)
                .toList();
    }

    @Test
    void mergedTitlesHaveTheReviewsOfBothAndWhatBothHaveOnce() {
        everything();

        modules.publish(new TitleMerged(1, cranes, crash));

        assertThat(scorecards()).containsExactly("cranes 5/5", "crash 0/0");
    }

    @Test
    void anImportAfterAMergeKnowsTheReviewsThatMoved() {
        everything();
        modules.publish(new TitleMerged(1, cranes, crash));
        jdbc.sql("update catalog.record set title_id = :kept")
                .param("kept", cranes.value())
                .update();

        var again = everything();

        assertThat(again.added()).isZero();
        assertThat(again.changed()).isZero();
        assertThat(scorecards()).contains("cranes 5/5");
    }

    @Test
    void aSplitPutsEverythingBack() {
        everything();
        jdbc.sql("insert into criticism.consensus (title_id, text) values (:title, 'They crash.')")
                .param("title", crash.value())
                .update();
        var before = SchemaDump.of(jdbc, "criticism");

        modules.publish(new TitleMerged(1, cranes, crash));
        assertThat(SchemaDump.of(jdbc, "criticism")).isNotEqualTo(before);
        modules.publish(new TitleSplit(1, cranes, crash));

        assertThat(SchemaDump.of(jdbc, "criticism")).isEqualTo(before);
    }

    /** Six reviews, of which one stands twice under one address once the titles are one. */
    private DeliveryReport everything() {
        deliver(
                7,
                numbered("1", "cranes", "Ann Lee", Sentiment.FRESH),
                numbered("2", "crash", "Ann Lee", Sentiment.FRESH),
                at("cranes", "Bo Diaz", "https://a.example/1"),
                at("crash", "Cy Okafor", "https://a.example/2"));
        return deliver(
                8,
                at("crash", "Bo Diaz", "https://a.example/1"),
                quoted("crash", "Cy Okafor", "It crashes."),
                numbered("1", "cranes", "Ann Lee", Sentiment.FRESH));
    }

    @Test
    void whatAMergeDisplacedComesForwardWhenTheOtherIsUndone() {
        deliver(7, at("cranes", "Bo Diaz", "https://a.example/1"));
        deliver(8, at("crash", "Bo Diaz", "https://a.example/1"));
        modules.publish(new TitleMerged(1, cranes, crash));

        deliveries.undo(7);

        assertThat(scorecards()).containsExactly("cranes 1/1");
        modules.publish(new TitleSplit(1, cranes, crash));
        assertThat(scorecards()).containsExactly("crash 1/1");
    }

    private DeliveryReport deliver(int run, DeliveredReview... reviews) {
        return deliver("test", run, reviews);
    }

    private DeliveryReport deliver(String source, int run, DeliveredReview... reviews) {
        try (var delivery = deliveries.open(new Settings(source, false, false, false, run))) {
            for (var review : reviews) {
                delivery.add(review);
            }
            return delivery.finish(rejected -> {
                throw new AssertionError(rejected.reason());
            });
        }
    }

    private static DeliveredReview numbered(String id, String title, String critic, Sentiment sentiment) {
        return review(id, title, critic, null, sentiment, null, null);
    }

    private static DeliveredReview keyed(String id, String title, String critic, String key) {
        return review(id, title, critic, key, Sentiment.FRESH, null, null);
    }

    private static DeliveredReview at(String title, String critic, String url) {
        return review(null, title, critic, null, Sentiment.FRESH, null, url);
    }

    private static DeliveredReview quoted(String title, String critic, String quote) {
        return review(null, title, critic, null, Sentiment.FRESH, quote, null);
    }

    private static DeliveredReview withId(String id, DeliveredReview review) {
        return review(id, "cranes", "Ann Lee", null, Sentiment.FRESH, review.quote(), review.url());
    }

    private static DeliveredReview review(
            @Nullable String id,
            String title,
            String critic,
            @Nullable String criticKey,
            Sentiment sentiment,
            @Nullable String quote,
            @Nullable String url) {
        return new DeliveredReview(
                1,
                id,
                Cast.SOURCE,
                title,
                null,
                null,
                critic,
                criticKey,
                "The Lantern",
                null,
                sentiment,
                null,
                quote,
                url,
                MAY,
                null,
                null);
    }

    private List<String> reviews() {
        return lines("""
                select coalesce(source_id, '-') || ' ' || value || ' ' || slug || ' ' || sentiment as line
                from criticism.review join criticism.critic on critic.id = critic_id
                join catalog.external_id using (title_id)
                where external_id.source = 'cast' order by 1
                """);
    }

    private List<String> scorecards() {
        return lines("""
                select value || ' ' || fresh || '/' || total as line
                from criticism.scorecard join catalog.external_id using (title_id)
                where external_id.source = 'cast' order by 1
                """);
    }

    private List<String> keys() {
        return lines("select slug || ' ' || coalesce(source_key, '-') as line from criticism.critic order by 1");
    }

    private List<String> contents() {
        return Stream.of(reviews(), scorecards(), keys()).flatMap(List::stream).toList();
    }

    private List<String> lines(String statement) {
        return jdbc.sql(statement).query((row, number) -> row.getString("line")).list();
    }
}
