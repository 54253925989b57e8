package app.matinee.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import app.matinee.testing.SetClock;
import app.matinee.values.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AudienceReviewsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ReviewText FLIES = ReviewText.of("It flies.");

    private final SetClock clock = new SetClock(NOON);
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Audience audience;
    private final AudienceReviews reviews;
    private AccountId veronika = new AccountId(0);
    private AccountId boris = new AccountId(0);
    private TitleId cranes = new TitleId(0);
    private TitleId letter = new TitleId(0);

    AudienceReviewsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, clock, "catalog", "accounts", "audience");
        audience = modules.door(Audience.class);
        reviews = modules.door(AudienceReviews.class);
    }

    @BeforeEach
    void twoFilmsAndTwoMembers() {
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        var people = modules.door(Accounts.class)
                .open(Stream.of("veronika", "boris")
                        .map(name -> new Identity(name, name, Kind.DEMO))
                        .toList());
        veronika = people.getFirst();
        boris = people.getLast();
        modules.door(CatalogLoads.class)
                .load(
                        "cast",
                        List.<TitleDraft>of(Cast.cranes(), Cast.film("letter", "Letter Never Sent", 1960))
                                .iterator(),
                        false);
        cranes = title("The Cranes Are Flying");
        letter = title("Letter Never Sent");
    }

    private TitleId title(String name) {
        return new TitleId(jdbc.sql("select id from catalog.title where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    @AfterEach
    void everyTallyIsARecount() {
        assertThat(audience.isTallyTrue(cranes)).isTrue();
        assertThat(audience.isTallyTrue(letter)).isTrue();
        modules.close();
    }

    private ReviewId write(AccountId author, TitleId title, String text) {
        return ((Saved.Kept) reviews.save(author, title, ReviewText.of(text), false, 0)).id();
    }

    @Test
    void aReviewIsSeenAtOnceAndCountedApartFromRatings() {
        audience.rate(veronika, cranes, new Stars(9));
        write(veronika, cranes, "It flies.");

        var panel = audience.panel(cranes, 6);
        assertThat(panel.writtenReviews()).isEqualTo(1);
        assertThat(panel.reviews()).singleElement().satisfies(review -> {
            assertThat(review.handle()).isEqualTo("veronika");
            assertThat(review.stars()).isEqualTo(new Stars(9));
            assertThat(review.writtenAt()).isEqualTo(NOON);
        });
    }

    @Test
    void aFormSentTwiceIsOneReview() {
        write(veronika, cranes, "It flies.");

        assertThat(reviews.save(veronika, cranes, FLIES, false, 0)).isInstanceOf(Saved.Kept.class);
        assertThat(reviews.history(veronika, cranes)).hasSize(1);
    }

    @Test
    void aFormSentTwiceAtTheSameMomentIsOneReview() {
        var sent = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> reviews.save(veronika, cranes, FLIES, false, 0))
                .distinct();

        assertThat(sent).hasSize(1);
    }

    @Test
    void anEditKeepsTheDateAndTheEarlierWording() {
        var id = write(veronika, cranes, "It flies.");
        clock.advance(Duration.ofHours(1));

        assertThat(reviews.save(veronika, cranes, ReviewText.of("It soars."), true, 1))
                .isEqualTo(new Saved.Kept(id, 2));
        assertThat(audience.mine(cranes, veronika).review())
                .isEqualTo(new OwnReview(id, 2, "It soars.", true, NOON, NOON.plus(Duration.ofHours(1)), false, null));
        assertThat(reviews.history(veronika, cranes))
                .containsExactly(
                        new Revision(2, "It soars.", true, NOON.plus(Duration.ofHours(1))),
                        new Revision(1, "It flies.", false, NOON));
    }

    @Test
    void theSecondOfTwoTabsIsShownWhatTheFirstOneSavedAndChangesNothing() {
        write(veronika, cranes, "It flies.");
        reviews.save(veronika, cranes, ReviewText.of("From the first tab."), false, 1);

        var second = reviews.save(veronika, cranes, ReviewText.of("From the second tab."), false, 1);

        assertThat(second)
                .isInstanceOfSatisfying(
                        Saved.Overtaken.class,
                        overtaken -> assertThat(overtaken.current().body()).isEqualTo("From the first tab."));
        assertThat(reviews.history(veronika, cranes)).hasSize(2);
    }

    @Test
    void aDeletedReviewComesBackForADayWithEverythingOfIts() {
        var id = write(veronika, cranes, "It flies.");
        audience.rate(veronika, cranes, new Stars(9));
        reviews.mark(boris, id, true);
        clock.advance(Duration.ofHours(1));
        reviews.delete(veronika, cranes);

        assertThat(audience.panel(cranes, 6).writtenReviews()).isZero();
        assertThat(audience.review(id, null)).isEqualTo(new FoundReview.Nowhere());
        assertThat(audience.mine(cranes, veronika).stars()).isEqualTo(new Stars(9));

        clock.advance(Duration.ofHours(23));
        reviews.purge();
        assertThat(reviews.restore(veronika, cranes)).isTrue();
        assertThat(audience.panel(cranes, 6).reviews()).singleElement().satisfies(review -> {
            assertThat(review.id()).isEqualTo(id);
            assertThat(review.writtenAt()).isEqualTo(NOON);
            assertThat(review.helpful()).isEqualTo(1);
        });
    }

    @Test
    void aReviewDeletedADayAgoIsGone() {
        write(veronika, cranes, "It flies.");
        reviews.delete(veronika, cranes);
        reviews.delete(veronika, cranes);
        clock.advance(Duration.ofDays(1));

        assertThat(reviews.restore(veronika, cranes)).isFalse();
        assertThat(reviews.purge()).isEqualTo(1);
        assertThat(audience.mine(cranes, veronika).review()).isNull();
    }

    @Test
    void writingAnewOverADeletedReviewKeepsWhatWasThere() {
        write(veronika, cranes, "It flies.");
        reviews.delete(veronika, cranes);

        reviews.save(veronika, cranes, ReviewText.of("It lands."), false, 0);

        assertThat(audience.panel(cranes, 6).writtenReviews()).isEqualTo(1);
        assertThat(reviews.history(veronika, cranes))
                .extracting(Revision::body)
                .containsExactly("It lands.", "It flies.");
    }

    @Test
    void aHiddenReviewIsShownToItsAuthorOnlyAndStaysHiddenWhenRestored() {
        var id = write(veronika, cranes, "It flies.");
        reviews.delete(veronika, cranes);
        reviews.restore(veronika, cranes);
        jdbc.sql("update audience.review set state = 'hidden'").update();
        jdbc.sql("update audience.tally_delta set reviews = 0").update();

        reviews.delete(veronika, cranes);
        reviews.restore(veronika, cranes);
        reviews.save(veronika, cranes, ReviewText.of("It flies!"), false, 1);

        assertThat(audience.review(id, veronika)).isEqualTo(new FoundReview.Nowhere());
        assertThat(audience.panel(cranes, 6).writtenReviews()).isZero();
        assertThat(audience.mine(cranes, veronika).standingReview())
                .isNotNull()
                .satisfies(own -> assertThat(own.hidden()).isTrue());
    }

    @Test
    void aDraftWaitsUntilItIsPublishedOrEmptied() {
        reviews.saveDraft(veronika, cranes, DraftText.of("It fl"), true, 0);
        reviews.saveDraft(veronika, letter, DraftText.of("It burns"), false, 0);
        reviews.saveDraft(veronika, letter, DraftText.of(" "), false, 0);

        assertThat(audience.mine(cranes, veronika).draft()).isEqualTo(new Draft("It fl", true, 0, NOON));
        assertThat(audience.mine(letter, veronika).draft()).isNull();
        reviews.save(veronika, cranes, FLIES, false, 0);
        assertThat(audience.mine(cranes, veronika).draft()).isNull();
    }

    @Test
    void aDraftOnItsWayWhileItsReviewIsPublishedDoesNotComeBack() {
        write(veronika, cranes, "It flies.");

        assertThat(reviews.saveDraft(veronika, cranes, DraftText.of("It flies"), false, 0))
                .isFalse();
        assertThat(reviews.saveDraft(veronika, cranes, DraftText.of("It flies!"), false, 1))
                .isTrue();
    }

    @Test
    void aMemberFindsAReviewHelpfulOnceAndNeverHisOwn() {
        var id = write(veronika, cranes, "It flies.");
        reviews.mark(boris, id, true);
        reviews.mark(boris, id, true);

        assertThat(audience.review(id, boris)).isInstanceOfSatisfying(FoundReview.At.class, found -> {
            assertThat(found.marked()).isTrue();
            assertThat(found.review().helpful()).isEqualTo(1);
            assertThat(found.title().path()).isEqualTo("/m/the-cranes-are-flying");
        });
        reviews.mark(boris, id, false);
        assertThat(audience.panel(cranes, 1).reviews())
                .first()
                .satisfies(review -> assertThat(review.helpful()).isZero());
        assertThatThrownBy(() -> reviews.mark(veronika, id, true)).isInstanceOf(OwnReviewException.class);
    }

    @Test
    void aMembersRatingsAndReviewsAreListedNewestFirst() {
        write(veronika, cranes, "It flies.");
        clock.advance(Duration.ofMinutes(1));
        write(veronika, letter, "It burns.");
        audience.rate(veronika, letter, new Stars(7));
        audience.rate(veronika, cranes, new Stars(9));

        assertThat(audience.reviewsBy(veronika, new Page.Request(1, 20)).items())
                .extracting(review -> review.title().name())
                .containsExactly("Letter Never Sent", "The Cranes Are Flying");
        assertThat(audience.ratingsBy(veronika, new Page.Request(1, 1)))
                .satisfies(page -> assertThat(page.total()).isEqualTo(2))
                .satisfies(page ->
                        assertThat(page.items()).extracting(MemberRating::title).containsExactly(cranes));
        assertThat(audience.ratingsBy(veronika, new Page.Request(3, 1)).total()).isEqualTo(2);
    }

    @Test
    void aMergeTakesReviewsDraftsAndMarksAlongAndASplitPutsThemBack() {
        var newer = write(veronika, cranes, "It flies.");
        reviews.save(veronika, cranes, ReviewText.of("It soars."), false, 1);
        reviews.mark(boris, newer, true);
        reviews.saveDraft(boris, cranes, DraftText.of("Flying"), false, 0);
        reviews.saveDraft(veronika, letter, DraftText.of("Burning"), false, 0);
        audience.fold();
        var before = SchemaDump.of(jdbc, "audience");

        merge();
        assertThat(reviews.history(veronika, letter)).hasSize(2);
        assertThat(audience.mine(letter, boris).draft())
                .isNotNull()
                .satisfies(draft -> assertThat(draft.body()).isEqualTo("Flying"));
        assertThat(audience.mine(letter, veronika).draft()).isNotNull();
        modules.publish(new TitleSplit(1, letter, cranes));

        assertThat(SchemaDump.of(jdbc, "audience")).isEqualTo(before);
    }

    private void merge() {
        modules.publish(new TitleMerged(1, letter, cranes));
    }

    @Test
    void aDisplacedReviewsPermalinkLeadsToTheNewerOne() {
        var older = write(veronika, cranes, "It flies.");
        clock.advance(Duration.ofMinutes(1));
        var newer = write(veronika, letter, "It burns.");
        merge();
        jdbc.sql("update catalog.title set merged_into = :letter where id = :cranes")
                .param("letter", letter.value())
                .param("cranes", cranes.value())
                .update();

        assertThat(audience.review(older, null)).isEqualTo(new FoundReview.Moved(newer));
    }

    @Test
    void whatIsWrittenAboutAMergedTitleIsWrittenAboutTheOther() {
        jdbc.sql("update catalog.title set merged_into = :letter where id = :cranes")
                .param("letter", letter.value())
                .param("cranes", cranes.value())
                .update();

        write(veronika, cranes, "It flies.");
        audience.rate(veronika, cranes, new Stars(9));
        reviews.saveDraft(boris, cranes, DraftText.of("It"), false, 0);

        assertThat(audience.panel(letter, 6).reviews()).hasSize(1);
        assertThat(audience.mine(letter, veronika).stars()).isEqualTo(new Stars(9));
        assertThat(audience.mine(letter, boris).draft()).isNotNull();
    }
}
