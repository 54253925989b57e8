package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SchemaDump;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what is left of ratings when the import that brought them is undone, or their titles are merged. */
@DatabaseTest
class RatingRunsTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Audience audience;
    private final RatingDeliveries deliveries;
    private List<AccountId> people = List.of();
    private TitleId cranes = new TitleId(0);
    private TitleId crash = new TitleId(0);

    RatingRunsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "audience");
        audience = modules.door(Audience.class);
        deliveries = modules.door(RatingDeliveries.class);
    }

    @BeforeEach
    void twoFilms() {
        jdbc.sql("truncate catalog.title, accounts.account, audience.tally_delta cascade")
                .update();
        people = modules.door(Accounts.class)
                .open(IntStream.range(0, 20)
                        .mapToObj(number -> new Identity("imported-" + number, "Person " + number, Kind.IMPORTED))
                        .toList());
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
    void everyTallyIsARecount() {
        assertThat(audience.isTallyTrue(cranes)).isTrue();
        assertThat(audience.isTallyTrue(crash)).isTrue();
        modules.close();
    }

    @Test
    void undoingTheOnlyRunLeavesNothing() {
        deliver(7, rated(0, cranes, 8), reviewed(1, crash, 3, "Loud."));
        tag(7, 2, cranes, "war");

        var undone = deliveries.undo(7);

        assertThat(undone).isEqualTo(new UndoneRatings(2, 0, 0, 1, 1, 3, 2));
        assertThat(SchemaDump.of(jdbc, "audience")).isEmpty();
        assertThat(jdbc.sql("select count(*) from accounts.account")
                        .query(Long.class)
                        .single())
                .isEqualTo(17);
    }

    @Test
    void whatALaterRunChangedKeepsItsValueWhenTheEarlierOneIsUndone() {
        deliver(7, rated(0, cranes, 8));
        deliver(9, rated(0, cranes, 2));

        deliveries.undo(7);

        assertThat(ratings()).containsExactly("0 cranes 2");
        deliveries.undo(9);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void theEarlierValueComesBackWhenTheLaterRunIsUndone() {
        deliver(7, rated(0, cranes, 8));
        deliver(9, rated(0, cranes, 2));

        var undone = deliveries.undo(9);

        assertThat(undone.restored()).isEqualTo(1);
        assertThat(ratings()).containsExactly("0 cranes 8");
    }

    @Test
    void whatTwoRunsToldAlikeStaysUntilBothAreUndone() {
        deliver(7, rated(0, cranes, 8));
        var again = deliver(9, rated(0, cranes, 8));

        assertThat(again).isEqualTo(new RatingDeliveryReport(0, 0, 1, 0));
        assertThat(deliveries.undo(7).kept()).isEqualTo(1);
        assertThat(ratings()).containsExactly("0 cranes 8");
        deliveries.undo(9);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void aValueThatTwoRunsToldComesBackThoughTheFirstOfThemWasUndone() {
        deliver(7, rated(0, cranes, 8));
        deliver(8, rated(0, cranes, 8));
        deliver(9, rated(0, cranes, 2));

        deliveries.undo(7);
        deliveries.undo(9);

        assertThat(ratings()).containsExactly("0 cranes 8");
        deliveries.undo(8);
        assertThat(ratings()).isEmpty();
    }

    @Test
    void aMembersRatingComesBackWhenTheRunThatChangedItIsUndone() {
        deliver(null, rated(0, cranes, 5));
        deliver(7, rated(0, cranes, 8));

        deliveries.undo(7);

        assertThat(ratings()).containsExactly("0 cranes 5");
    }

    @Test
    void aRatingGivenSinceIsNotTheRunsAnyMore() {
        deliver(7, rated(0, cranes, 8));
        audience.rate(people.get(0), cranes, new Stars(3));

        deliveries.undo(7);

        assertThat(ratings()).containsExactly("0 cranes 3");
    }

    @Test
    void aTextOfAnotherRunTakesThePlaceOfAnUndoneOne() {
        deliver(7, reviewed(0, cranes, 8, "First."));
        deliver(9, reviewed(0, cranes, 8, "Second."));

        deliveries.undo(7);

        assertThat(texts(cranes)).containsExactly("Second.");
    }

    @Test
    void aTagStaysWhileAnyRunToldIt() {
        assertThat(tag(7, 0, cranes, "war")).isEqualTo(1);
        assertThat(tag(9, 0, cranes, "war")).isZero();

        assertThat(deliveries.undo(7).tags()).isZero();
        assertThat(deliveries.undo(9).tags()).isEqualTo(1);
        assertThat(SchemaDump.of(jdbc, "audience")).isEmpty();
    }

    @Test
    void anyOrderOfUndoingLeavesWhatTheRemainingRunsWouldHaveBrought() {
        for (var seed = 0; seed < 12; seed++) {
            var random = new Random(seed);
            List<List<DeliveredRating>> runs = new ArrayList<>();
            for (var run = 0; run < 4; run++) {
                runs.add(Stream.generate(() ->
                                rated(random.nextInt(5), random.nextBoolean() ? cranes : crash, 1 + random.nextInt(2)))
                        .limit(6)
                        .toList());
            }
            List<Integer> left = new ArrayList<>(List.of(0, 1, 2, 3));
            left.forEach(run -> deliver(100 + run, runs.get(run).toArray(DeliveredRating[]::new)));
            while (!left.isEmpty()) {
                Collections.shuffle(left, random);
                deliveries.undo(100 + left.removeLast());
                left.sort(null);
                assertThat(ratings()).isEqualTo(told(runs, left));
            }
            assertThat(SchemaDump.of(jdbc, "audience")).isEmpty();
            twoFilms();
        }
    }

    /** The last that any of these runs told of each rating. */
    private List<String> told(List<List<DeliveredRating>> runs, List<Integer> left) {
        Map<String, String> newest = new TreeMap<>();
        for (var run : left) {
            for (var rating : runs.get(run)) {
                var key = people.indexOf(rating.account()) + (rating.title().equals(cranes) ? " cranes" : " crash");
                newest.put(key, key + " " + rating.stars().halves());
            }
        }
        return List.copyOf(newest.values());
    }

    @Test
    void mergedTitlesHaveAllRatingsAndAMemberOfBothTheNewer() {
        deliver(
                7,
                rated(0, cranes, 8, 0),
                rated(1, cranes, 7, 0),
                rated(1, crash, 2, 60),
                rated(2, cranes, 7, 60),
                rated(2, crash, 2, 0),
                rated(3, crash, 4, 0));

        modules.publish(new TitleMerged(1, cranes, crash));

        assertThat(ratings()).contains("0 cranes 8", "1 cranes 2", "2 cranes 7", "3 cranes 4");
        assertThat(audience.panel(cranes, 0).scorecard().all().ratings()).isEqualTo(4);
        assertThat(audience.isTallyTrue(cranes)).isTrue();
    }

    @Test
    void aSplitPutsEverythingBack() {
        everythingTwice();
        var before = SchemaDump.of(jdbc, "audience");

        modules.publish(new TitleMerged(1, cranes, crash));
        assertThat(SchemaDump.of(jdbc, "audience")).isNotEqualTo(before);
        modules.publish(new TitleSplit(1, cranes, crash));

        assertThat(SchemaDump.of(jdbc, "audience")).isEqualTo(before);
    }

    private void everythingTwice() {
        var random = new Random(1);
        for (var run = 7; run < 10; run++) {
            deliver(
                    run,
                    Stream.generate(() -> reviewed(
                                    random.nextInt(8),
                                    random.nextBoolean() ? cranes : crash,
                                    1 + random.nextInt(2),
                                    random.nextBoolean() ? "Text " + random.nextInt() : null,
                                    random.nextInt(3600)))
                            .limit(12)
                            .toArray(DeliveredRating[]::new));
            tag(run, 0, cranes, "war");
            tag(run, 0, crash, "war");
            tag(run, 1, crash, "cars");
        }
    }

    @Test
    void aRunUndoneWhileTitlesAreMergedIsUndoneAfterTheSplitToo() {
        everythingTwice();
        modules.publish(new TitleMerged(1, cranes, crash));
        deliveries.undo(8);
        modules.publish(new TitleSplit(1, cranes, crash));
        var undoneMerged = contents();

        twoFilms();
        everythingTwice();
        deliveries.undo(8);

        assertThat(contents()).isEqualTo(undoneMerged);
    }

    @Test
    void whatAMergeDisplacedComesForwardWhenTheOtherIsUndone() {
        deliver(7, rated(0, cranes, 8, 60));
        deliver(9, rated(0, crash, 2, 0));
        modules.publish(new TitleMerged(1, cranes, crash));
        assertThat(ratings()).contains("0 cranes 8");

        deliveries.undo(7);

        assertThat(ratings()).containsExactly("0 cranes 2");
        modules.publish(new TitleSplit(1, cranes, crash));
        assertThat(ratings()).containsExactly("0 crash 2");
    }

    private RatingDeliveryReport deliver(@Nullable Integer run, DeliveredRating... ratings) {
        return deliveries.deliver(List.of(ratings).iterator(), run);
    }

    private long tag(int run, int person, TitleId title, String tag) {
        return deliveries.deliverTags(
                List.of(new DeliveredTag(people.get(person), title, tag, NOON)).iterator(), run);
    }

    private DeliveredRating rated(int person, TitleId title, int halves) {
        return rated(person, title, halves, 0);
    }

    private DeliveredRating rated(int person, TitleId title, int halves, long secondsAfterNoon) {
        return reviewed(person, title, halves, null, secondsAfterNoon);
    }

    private DeliveredRating reviewed(int person, TitleId title, int halves, String text) {
        return reviewed(person, title, halves, text, 0);
    }

    private DeliveredRating reviewed(
            int person, TitleId title, int halves, @Nullable String text, long secondsAfterNoon) {
        return new DeliveredRating(
                people.get(person),
                title,
                new Stars(halves),
                person % 2 == 0,
                NOON.plusSeconds(secondsAfterNoon),
                text,
                false);
    }

    private List<String> texts(TitleId title) {
        return audience.panel(title, 10).reviews().stream()
                .map(AudienceReview::body)
                .toList();
    }

    private List<String> ratings() {
        return jdbc.sql("""
                        select substr(handle, 10) || ' ' || value || ' ' || stars as line
                        from audience.rating join accounts.account on account.id = account_id
                        join catalog.external_id using (title_id)
                        where source = 'cast' order by 1
                        """).query((row, number) -> row.getString("line")).list();
    }

    /** What is told, without numbers that come from sequences. */
    private List<String> contents() {
        List<String> lines = new ArrayList<>(ratings());
        lines.addAll(jdbc.sql("""
                        select handle || value || ' ' || body || ' ' || review.run as line
                        from audience.review join accounts.account on account.id = account_id
                        join catalog.external_id using (title_id)
                        where source = 'cast'
                        union all
                        select handle || value || ' ' || tag || tag.run
                        from audience.tag join accounts.account on account.id = account_id
                        join catalog.external_id using (title_id)
                        where source = 'cast'
                        union all
                        select value || counts::text || reviews || state
                        from audience.tally join catalog.external_id using (title_id)
                        where source = 'cast'
                        order by 1
                        """).query((row, number) -> row.getString("line")).list());
        return lines;
    }
}
