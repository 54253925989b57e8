package app.matinee.criticism;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.criticism.ReviewDeliveries.Rejected;
import app.matinee.criticism.ReviewDeliveries.Settings;
import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Tally;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ReviewDeliveriesTest {
    private static final Settings SETTINGS = new Settings("test", false, false, false, null);

    private final JdbcClient jdbc;
    private final Modules modules;
    private final ReviewDeliveries deliveries;
    private final Criticism criticism;
    private final List<Rejected> rejected = new ArrayList<>();
    private long line = 1;

    ReviewDeliveriesTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database, Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC), "catalog", "criticism");
        deliveries = modules.door(ReviewDeliveries.class);
        criticism = modules.door(Criticism.class);
    }

    @BeforeEach
    void onlyTheCast() {
        jdbc.sql("truncate catalog.title, catalog.person, criticism.critic, criticism.publication cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.<TitleDraft>of(Cast.cranes(), Cast.film("crash", "Crash", 2004))
                                .iterator(),
                        false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void deliveredReviewsCountAtOnce() {
        var report = deliver(
                of("1", "Ann Lee", "The Lantern", Sentiment.FRESH),
                of("2", "Bo Diaz", "The Lantern", Sentiment.ROTTEN));

        assertThat(report).isEqualTo(new DeliveryReport(2, 0, 0, 0, 0, 1));
        var panel = criticism.panel(cranes(), 6);
        assertThat(scorecard().all()).isEqualTo(new Tally(1, 2));
        assertThat(scorecard().state()).isEqualTo(CriticsState.TOO_FEW);
        assertThat(panel.reviews()).hasSize(2);
    }

    @Test
    void theSameDeliveryTwiceChangesNothing() {
        deliver(
                of("1", "Ann Lee", "The Lantern", Sentiment.FRESH),
                unnumbered("Bo Diaz", "https://a.example/1", "Fine."));

        var again = deliver(
                of("1", "Ann Lee", "The Lantern", Sentiment.FRESH),
                unnumbered("Bo Diaz", "https://a.example/1", "Fine."));

        assertThat(again).isEqualTo(new DeliveryReport(0, 0, 2, 0, 0, 0));
    }

    @Test
    void aChangedVerdictChangesTheReviewAndTheScore() {
        deliver(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH));

        var again = deliver(of("1", "Ann Lee", "The Lantern", Sentiment.ROTTEN));

        assertThat(again).isEqualTo(new DeliveryReport(0, 1, 0, 0, 0, 1));
        assertThat(scorecard().all()).isEqualTo(new Tally(0, 1));
    }

    @Test
    void twoReviewsOfOneCriticForTwoOutletsBothCount() {
        deliver(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH), of("2", "Ann Lee", "Reel Weekly", Sentiment.FRESH));

        assertThat(scorecard().all()).isEqualTo(new Tally(2, 2));
        assertThat(count("criticism.critic")).isEqualTo(1);
    }

    @Test
    void oneAddressUnderTwoIdsIsOneReview() {
        deliver(at("1", "https://a.example/1"), at("2", "https://a.example/1"));

        assertThat(count("criticism.review")).isEqualTo(1);
        assertThat(deliver(at("3", "https://a.example/1")).unchanged()).isEqualTo(1);
    }

    @Test
    void withoutIdAndAddressTheTextTellsReviewsApart() {
        deliver(
                unnumbered("Ann Lee", null, "Once."),
                unnumbered("Ann Lee", null, "Twice."),
                unnumbered("Ann Lee", null, "Once."));

        assertThat(count("criticism.review")).isEqualTo(2);
    }

    @Test
    void namesakesWithTwoKeysAreTwoCriticsWithTwoSlugs() {
        deliver(keyed("1", "/critics/ann-lee"), keyed("2", "/critics/ann-lee-2"));

        assertThat(criticism.critic(new Slug("ann-lee"))).isPresent();
        assertThat(criticism.critic(new Slug("ann-lee-2"))).isPresent();
        assertThat(deliver(keyed("1", "/critics/ann-lee"), keyed("2", "/critics/ann-lee-2"))
                        .unchanged())
                .isEqualTo(2);
    }

    @Test
    void anUnknownTitleIsHandedBackWithItsLineAndWhatToDo() {
        var report = deliver(
                review("1", "nowhere", null, null, "Ann Lee", null, "The Lantern", null, Sentiment.FRESH, null, null),
                of("2", "Ann Lee", "The Lantern", Sentiment.FRESH));

        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(1);
        assertThat(rejected).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(1);
            assertThat(row.column()).isEqualTo("title_id");
            assertThat(row.reason()).contains("--titles");
        });
    }

    @Test
    void aTitleIsFoundByNameAndYearWithinOne() {
        var report = deliver(
                review(
                        "1",
                        null,
                        "The Cranes are Flying",
                        1958,
                        "Ann Lee",
                        null,
                        "The Lantern",
                        null,
                        Sentiment.FRESH,
                        null,
                        null),
                review(
                        "2",
                        null,
                        "The Cranes are Flying",
                        1999,
                        "Ann Lee",
                        null,
                        "The Lantern",
                        null,
                        Sentiment.FRESH,
                        null,
                        null));

        assertThat(report.added()).isEqualTo(1);
        assertThat(rejected)
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo("The Cranes are Flying (1999)"));
    }

    @Test
    void aReviewWithoutAVerdictWaitsForACurator() {
        var report = deliver(of("1", "Ann Lee", "The Lantern", null));

        assertThat(report.pending()).isEqualTo(1);
        assertThat(scorecard().all()).isEqualTo(new Tally(0, 0));
    }

    @Test
    void withPendingNewCriticsDoNotCountYet() {
        deliver(new Settings("test", true, false, false, null), of("1", "Ann Lee", "The Lantern", Sentiment.FRESH));

        assertThat(scorecard().all()).isEqualTo(new Tally(0, 0));
        assertThat(criticism.critic(new Slug("ann-lee")).orElseThrow().approved())
                .isFalse();
    }

    @Test
    void aDryRunLeavesNothingButItsReport() {
        var report = deliver(
                new Settings("test", false, false, true, null), of("1", "Ann Lee", "The Lantern", Sentiment.FRESH));

        assertThat(report.added()).isEqualTo(1);
        assertThat(count("criticism.review")).isZero();
        assertThat(count("criticism.critic")).isZero();
    }

    @Test
    void aDeliveryThatBreaksOffLeavesNothing() {
        assertThatThrownBy(() -> {
                    try (var delivery = deliveries.open(SETTINGS)) {
                        delivery.add(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH));
                        throw new IllegalStateException("the file ends here");
                    }
                })
                .hasMessage("the file ends here");

        assertThat(count("criticism.review")).isZero();
    }

    @Test
    void textsSurviveVerbatim() {
        var quote = "Tab\t, back\\slash, \"quotes\"\nand a second line \\N Ж 映画 🎬";
        deliver(unnumbered("Ann Lee", "https://a.example/?a=b\\c", quote));

        assertThat(criticism.panel(cranes(), 6).reviews()).singleElement().satisfies(review -> {
            assertThat(review.quote()).isEqualTo(quote);
            assertThat(review.url()).isEqualTo("https://a.example/?a=b\\c");
        });
    }

    @Test
    void theFlagOfTheFileWinsOverTheStandingOfTheCritic() {
        criticism.registerCritics(
                List.of(new CriticEntry("Ann Lee", List.of(), LocalDate.of(2005, 1, 1), null, false)));
        deliver(
                dated("1", null, LocalDate.of(2004, 1, 1)),
                dated("2", null, LocalDate.of(2006, 1, 1)),
                dated("3", false, LocalDate.of(2007, 1, 1)));

        assertThat(scorecard().top()).isEqualTo(new Tally(1, 1));
    }

    @Test
    void topCriticsComeFirstThenTheNewest() {
        deliver(
                dated("1", false, LocalDate.of(2020, 1, 1)),
                dated("2", true, LocalDate.of(2001, 1, 1)),
                dated("3", true, LocalDate.of(2002, 1, 1)),
                dated("4", false, null));

        assertThat(criticism
                        .reviews(cranes(), ReviewFilter.ALL, ReviewOrder.TOP_FIRST, new Page.Request(1, 10))
                        .items())
                .extracting(review -> review.date() == null ? 0 : review.date().getYear())
                .startsWith(2002, 2001, 2020);
    }

    @Test
    void aPageBehindTheLastOneStillTellsTheTotal() {
        deliver(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH), of("2", "Bo Diaz", "The Lantern", Sentiment.FRESH));

        var page = criticism.reviews(cranes(), ReviewFilter.FRESH, ReviewOrder.NEWEST, new Page.Request(9, 10));

        assertThat(page.items()).isEmpty();
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void aScoreChangesByTheDayAloneWhenAReviewBeginsToCount() {
        deliver(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH), dated("2", false, LocalDate.of(2026, 11, 3)));
        var scorecards = modules.door(Scorecards.class);
        assertThat(scorecard().all()).isEqualTo(new Tally(1, 1));
        assertThat(scorecards.computeDue()).isZero();

        jdbc.sql(
                        "update criticism.review set listed_on = '2026-10-31', counts_from = '2026-10-31' where source_id = '2'")
                .update();
        jdbc.sql("update criticism.scorecard set as_of = '2026-10-30'").update();

        assertThat(scorecards.computeDue()).isEqualTo(1);
        assertThat(scorecard().all()).isEqualTo(new Tally(2, 2));
    }

    @Test
    void scoresAreToldForEveryTitleWithAReview() {
        deliver(of("1", "Ann Lee", "The Lantern", Sentiment.FRESH));
        List<TitleScore> scores = new ArrayList<>();

        criticism.scores(scores::add);

        assertThat(scores)
                .containsExactly(new TitleScore(
                        "the-cranes-are-flying",
                        "The Cranes Are Flying",
                        1957,
                        new Tally(1, 1),
                        new Tally(0, 0),
                        100,
                        CriticsState.TOO_FEW));
    }

    @Test
    void aCriticsPageCountsAgreementWithShownScoresOnly() {
        deliver(
                of("1", "Ann Lee", "A", Sentiment.FRESH),
                of("2", "Bo Diaz", "B", Sentiment.FRESH),
                of("3", "Cy Okafor", "C", Sentiment.FRESH),
                of("4", "Di Novak", "D", Sentiment.FRESH),
                of("5", "Eve Sato", "E", Sentiment.ROTTEN));

        var critic = criticism.critic(new Slug("eve-sato")).orElseThrow();

        assertThat(critic.reviews()).isEqualTo(new Tally(0, 1));
        assertThat(critic.compared()).isEqualTo(1);
        assertThat(critic.agreeing()).isZero();
        assertThat(critic.colleagues()).extracting(Review.Signature::name).containsExactly("E");
        assertThat(criticism.publication(new Slug("e")).orElseThrow().colleagues())
                .hasSize(1);
        assertThat(criticism
                        .reviewsByCritic(new Slug("eve-sato"), new Page.Request(1, 10))
                        .items())
                .singleElement()
                .satisfies(review -> assertThat(review.title().path()).isEqualTo("/m/the-cranes-are-flying"));
    }

    private DeliveryReport deliver(DeliveredReview... reviews) {
        return deliver(SETTINGS, reviews);
    }

    private DeliveryReport deliver(Settings settings, DeliveredReview... reviews) {
        try (var delivery = deliveries.open(settings)) {
            for (var review : reviews) {
                delivery.add(review);
            }
            return delivery.finish(rejected::add);
        }
    }

    private DeliveredReview of(String id, String critic, String publication, @Nullable Sentiment sentiment) {
        return review(
                id, "cranes", null, null, critic, null, publication, null, sentiment, null, LocalDate.of(2010, 5, 1));
    }

    private DeliveredReview keyed(String id, String key) {
        return review(id, "cranes", null, null, "Ann Lee", key, "The Lantern", null, Sentiment.FRESH, null, null);
    }

    private DeliveredReview at(String id, String url) {
        return new DeliveredReview(
                line++,
                id,
                Cast.SOURCE,
                "cranes",
                null,
                null,
                "Ann Lee",
                null,
                "The Lantern",
                null,
                Sentiment.FRESH,
                null,
                null,
                url,
                null,
                null,
                null);
    }

    private DeliveredReview dated(String id, @Nullable Boolean top, @Nullable LocalDate date) {
        return review(id, "cranes", null, null, "Ann Lee", null, "The Lantern", null, Sentiment.FRESH, top, date);
    }

    private DeliveredReview unnumbered(String critic, @Nullable String url, String quote) {
        return new DeliveredReview(
                line++,
                null,
                Cast.SOURCE,
                "cranes",
                null,
                null,
                critic,
                null,
                "The Lantern",
                null,
                Sentiment.FRESH,
                "4/5",
                quote,
                url,
                null,
                LocalDate.of(2011, 1, 1),
                null);
    }

    private DeliveredReview review(
            String id,
            @Nullable String titleId,
            @Nullable String name,
            @Nullable Integer year,
            String critic,
            @Nullable String criticKey,
            String publication,
            @Nullable String publicationKey,
            @Nullable Sentiment sentiment,
            @Nullable Boolean top,
            @Nullable LocalDate listedOn) {
        return new DeliveredReview(
                line++,
                id,
                titleId == null ? null : Cast.SOURCE,
                titleId,
                name,
                year,
                critic,
                criticKey,
                publication,
                publicationKey,
                sentiment,
                null,
                null,
                null,
                listedOn,
                null,
                top);
    }

    private CriticsScorecard scorecard() {
        return requireNonNull(criticism.panel(cranes(), 6).scorecard());
    }

    private TitleId cranes() {
        return new TitleId(jdbc.sql("select title_id from catalog.external_id where value = 'cranes'")
                .query(Long.class)
                .single());
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
