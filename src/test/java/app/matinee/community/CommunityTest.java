package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Session;
import app.matinee.accounts.Sessions;
import app.matinee.audience.AudienceReviews;
import app.matinee.audience.ReviewText;
import app.matinee.audience.Saved;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.lists.Diary;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.ViewingDraft;
import app.matinee.platform.mail.Mail;
import app.matinee.platform.mail.OutboxMail;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CommunityTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Page.Request FIRST = new Page.Request(1, 50);

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Turning clock = new Turning();
    private final Profiles profiles;
    private final Following following;
    private final Feed feed;
    private final Notifications notifications;
    private final History history;
    private final Map<String, AccountId> members = new HashMap<>();

    CommunityTest(DataSource database, JdbcClient jdbc) {
        this.jdbc = jdbc;
        modules = Modules.over(
                database, clock, "catalog", "accounts", "criticism", "moderation", "lists", "audience", "community");
        profiles = modules.door(Profiles.class);
        following = modules.door(Following.class);
        feed = modules.door(Feed.class);
        notifications = modules.door(Notifications.class);
        history = modules.door(History.class);
    }

    @BeforeEach
    void members() {
        jdbc.sql("truncate accounts.account, catalog.title, platform.mail restart identity cascade")
                .update();
        for (var name : List.of("Veronika", "Boris", "Mark")) {
            members.put(
                    name, modules.door(Joining.class).add(name, name.toLowerCase(Locale.ROOT) + "@example.org", null));
        }
        jdbc.sql("""
                        insert into catalog.title (kind, name, year)
                        select 'movie', 'Film ' || number, 1950 + number from generate_series(1, 30) as number
                        """).update();
        jdbc.sql(
                        "insert into catalog.title_slug (section, slug, title_id) select 'm', 'film-' || id, id from catalog.title")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aProfileThatIsForNobodyElseIsLikeOneThatIsNotThere() {
        profiles.change(id("Boris"), Privacy.USUAL.with(Section.PROFILE, Circle.ONLY_ME));

        assertThat(profiles.find("boris", null)).isEmpty();
        assertThat(profiles.find("boris", id("Veronika"))).isEmpty();
        assertThat(profiles.find("boris", id("Boris"))).isPresent();
    }

    @Test
    void aChoiceThatIsTakenBackLeavesNothingBehind() {
        profiles.change(id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.ONLY_ME));
        assertThat(seen("boris", "Veronika").shows(Section.RATINGS)).isFalse();

        profiles.change(id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.PUBLIC));

        assertThat(seen("boris", "Veronika").shows(Section.RATINGS)).isTrue();
        assertThat(count("community.privacy")).isZero();
    }

    @Test
    void importedIdentitiesHaveProfilesToo() {
        jdbc.sql("insert into accounts.account (handle, public_name, kind) values ('old-timer', 'Old T', 'imported')")
                .update();

        assertThat(profiles.find("old-timer", null)).isPresent();
    }

    @Test
    void whoFollowsTwiceFollowsOnceAndIsAnnouncedOnce() {
        assertThat(following.follow(id("Veronika"), id("Boris"))).isTrue();
        assertThat(following.follow(id("Veronika"), id("Boris"))).isTrue();

        assertThat(seen("boris", "Veronika").followers()).isEqualTo(1);
        assertThat(seen("boris", "Veronika").viewer()).isEqualTo(Nearness.FOLLOWER);
        assertThat(told("Boris")).hasSize(1);
        assertThat(session("Boris").unread()).isEqualTo(1);
    }

    @Test
    void nobodyFollowsThemselves() {
        assertThat(following.follow(id("Boris"), id("Boris"))).isFalse();
    }

    @Test
    void whatIsReadNoLongerWaits() {
        following.follow(id("Veronika"), id("Boris"));

        notifications.seen(id("Boris"));

        assertThat(session("Boris").unread()).isZero();
        assertThat(told("Boris")).noneMatch(Notification::isNew);
    }

    @Test
    void whoUnfollowsIsNoLongerAnnounced() {
        following.follow(id("Veronika"), id("Boris"));

        following.unfollow(id("Veronika"), id("Boris"));

        assertThat(told("Boris")).isEmpty();
        assertThat(session("Boris").unread()).isZero();
    }

    @Test
    void aBlockHidesBothFromEachOtherAndEndsWhatTheyWereToEachOther() {
        following.follow(id("Veronika"), id("Boris"));
        following.follow(id("Boris"), id("Veronika"));

        following.block(id("Boris"), id("Veronika"));

        assertThat(profiles.find("boris", id("Veronika"))).isEmpty();
        assertThat(profiles.find("veronika", id("Boris"))).isEmpty();
        assertThat(count("community.follow")).isZero();
        assertThat(following.follow(id("Veronika"), id("Boris"))).isTrue();
        assertThat(count("community.follow")).isZero();
        assertThat(session("Veronika").apart()).containsExactly("boris");
        assertThat(session("Boris").apart()).containsExactly("veronika");
    }

    @Test
    void aBlockThatIsTakenBackLetsThemMeetAgain() {
        following.block(id("Boris"), id("Veronika"));

        following.unblock(id("Boris"), id("Veronika"));

        assertThat(profiles.find("boris", id("Veronika"))).isPresent();
        assertThat(session("Veronika").apart()).isEmpty();
    }

    @Test
    void theFeedTellsWhatThoseDidWhomOneFollowsTheNewestFirst() {
        following.follow(id("Veronika"), id("Boris"));
        rate("Boris", 1, 8, NOON);
        review("Boris", 2, NOON.plusSeconds(60));
        rate("Mark", 3, 2, NOON);

        var entries = feed.read(id("Veronika"), null, 10).entries();

        assertThat(entries).extracting(FeedEntry::kind).containsExactly(FeedEntry.Kind.REVIEWED, FeedEntry.Kind.RATED);
        assertThat(entries).extracting(FeedEntry::title).containsExactly(new TitleId(2), new TitleId(1));
    }

    @Test
    void theFeedTellsOfTheDiaryAndOfPublicLists() {
        following.follow(id("Veronika"), id("Boris"));
        var said = new ViewingDraft(new TitleId(3), LocalDate.of(2026, 11, 22), null, null, "", List.of());
        modules.door(Diary.class).log(id("Boris"), said);
        modules.door(Lists.class).make(id("Boris"), new ListDraft("Wings", "", false, ListPrivacy.PUBLIC));
        modules.door(Lists.class).make(id("Boris"), new ListDraft("Secrets", "", false, ListPrivacy.PRIVATE));

        assertThat(feed.read(id("Veronika"), null, 10).entries())
                .extracting(FeedEntry::kind)
                .containsExactly(FeedEntry.Kind.LISTED, FeedEntry.Kind.WATCHED);

        profiles.change(id("Boris"), Privacy.USUAL.with(Section.DIARY, Circle.ONLY_ME));
        assertThat(feed.read(id("Veronika"), null, 10).entries())
                .extracting(FeedEntry::kind)
                .containsExactly(FeedEntry.Kind.LISTED);
    }

    @Test
    void aReviewIsAnnouncedToFollowersAndAHelpfulMarkToItsAuthorOnce() {
        following.follow(id("Veronika"), id("Boris"));
        notifications.seen(id("Boris"));
        var reviews = modules.door(AudienceReviews.class);
        var kept = (Saved.Kept) reviews.save(id("Boris"), new TitleId(1), new ReviewText("It flies."), false, 0);

        reviews.mark(id("Mark"), kept.id(), true);
        reviews.mark(id("Mark"), kept.id(), true);

        assertThat(told("Veronika")).extracting(Notification::kind).containsExactly(Notification.Kind.REVIEW);
        assertThat(told("Boris")).extracting(Notification::kind).contains(Notification.Kind.HELPFUL);
        assertThat(session("Boris").unread()).isEqualTo(1);
        reviews.mark(id("Mark"), kept.id(), false);
        assertThat(session("Boris").unread()).isZero();
    }

    @Test
    void aFeedCanBeReadToItsEndAlsoWhereMuchWasDoneAtOnce() {
        following.follow(id("Veronika"), id("Boris"));
        following.follow(id("Veronika"), id("Mark"));
        for (var title = 1; title <= 20; title++) {
            rate("Boris", title, 8, NOON);
            rate("Mark", title, 6, NOON);
            review("Boris", title, NOON);
        }

        List<FeedEntry> read = new ArrayList<>();
        FeedPlace place = null;
        do {
            var page = feed.read(id("Veronika"), place, 7);
            read.addAll(page.entries());
            place = page.next();
        } while (place != null);

        assertThat(read).extracting(FeedEntry::place).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceInAFeedIsReadAsItIsWrittenAndNothingElse() {
        var place = new FeedPlace(1_763_899_200_000_001L, 2, 17, 4);

        assertThat(FeedPlace.read(place.written())).contains(place);
        assertThat(FeedPlace.read("")).isEmpty();
        assertThat(FeedPlace.read("1.2.3")).isEmpty();
        assertThat(FeedPlace.read("999999999999999999.1.1.1")).isEmpty();
    }

    @Test
    void whatAMemberShowsNobodyIsInNoFeed() {
        following.follow(id("Veronika"), id("Boris"));
        rate("Boris", 1, 8, NOON);
        profiles.change(id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.ONLY_ME));

        assertThat(feed.read(id("Veronika"), null, 10).entries()).isEmpty();
    }

    @Test
    void mutedMembersAreInNoFeedAndAnnounceNothing() {
        following.follow(id("Veronika"), id("Boris"));
        rate("Boris", 1, 8, NOON);

        following.mute(id("Veronika"), id("Boris"));
        following.follow(id("Boris"), id("Veronika"));

        assertThat(feed.read(id("Veronika"), null, 10).entries()).isEmpty();
        assertThat(told("Veronika")).isEmpty();
        assertThat(seen("veronika", "Boris").viewer()).isEqualTo(Nearness.FOLLOWER);
    }

    @Test
    void aTitleThatIsKeptBackIsForItsMemberAlone() {
        following.follow(id("Veronika"), id("Boris"));
        rate("Boris", 1, 8, NOON);
        rate("Boris", 2, 4, NOON);
        history.keep(id("Boris"), new TitleId(1), true);

        assertThat(ratings("boris", "Veronika")).extracting(RatedTitle::title).containsExactly(new TitleId(2));
        assertThat(ratings("boris", "Boris")).hasSize(2);
        assertThat(seen("boris", "Veronika").ratings()).isEqualTo(1);
        assertThat(feed.read(id("Veronika"), null, 10).entries()).hasSize(1);
        assertThat(modules.door(Statistics.class)
                        .of(seen("boris", "Veronika"))
                        .stars()
                        .ratings())
                .isEqualTo(1);
    }

    @Test
    void whatIsKeptBackOfOneTitleIsKeptBackOfTheOneItIsMergedInto() {
        rate("Boris", 2, 8, NOON);
        history.keep(id("Boris"), new TitleId(1), true);
        var merge = jdbc.sql("select community.kept_title.account_id from community.kept_title")
                .query(Long.class)
                .single();
        assertThat(merge).isEqualTo(id("Boris").value());

        modules.door(MergedKeptTitles.class).merge(new TitleMerged(1, new TitleId(2), new TitleId(1)));

        assertThat(ratings("boris", "Veronika")).isEmpty();
    }

    @Test
    void statisticsSumUpAYearOrAll() {
        rate("Boris", 1, 8, NOON);
        rate("Boris", 12, 6, Instant.parse("2025-03-01T00:00:00Z"));
        var statistics = modules.door(Statistics.class);

        var all = statistics.of(seen("boris", null));
        var year = statistics.of(seen("boris", null), Year.of(2025));

        assertThat(all.stars().average()).isEqualTo(3.5);
        assertThat(all.ratedIn()).containsExactly(2026, 2025);
        assertThat(all.decades())
                .containsExactly(
                        new MemberStatistics.Share("1950s", null, 1, 4),
                        new MemberStatistics.Share("1960s", null, 1, 3));
        assertThat(year.stars().ratings()).isEqualTo(1);
        assertThat(year.months()).startsWith(0, 0, 1).hasSize(12);
    }

    @Test
    void tastesAreComparedFromFiveCommonTitlesOn() {
        for (var title = 1; title <= 4; title++) {
            rate("Boris", title, 2 * title, NOON);
            rate("Veronika", title, 2 * title, NOON);
        }
        var taste = modules.door(Taste.class);
        assertThat(taste.between(id("Boris"), id("Veronika"))).isEmpty();

        rate("Boris", 5, 10, NOON);
        rate("Veronika", 5, 10, NOON);

        assertThat(taste.between(id("Boris"), id("Veronika"))).contains(new Agreement(5, 5));
    }

    @Test
    void whoAskedForADigestGetsItWhenItIsDueAndSomethingHappened() {
        var digests = modules.door(Digests.class);
        digests.change(id("Boris"), Rhythm.DAILY);
        clock.now = NOON.plusSeconds(1);
        following.follow(id("Veronika"), id("Boris"));
        assertThat(digests.sendNext()).isFalse();

        clock.now = NOON.plus(Duration.ofDays(2));
        assertThat(digests.sendNext()).isTrue();
        assertThat(digests.sendNext()).isFalse();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("boris@example.org");
            assertThat(mail.text()).contains("Veronika follows you.", "/digest/" + link());
        });
        clock.now = NOON.plus(Duration.ofDays(4));
        assertThat(digests.sendNext()).isTrue();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoeverHoldsTheLinkEndsTheMails() {
        var digests = modules.door(Digests.class);
        digests.change(id("Boris"), Rhythm.WEEKLY);

        digests.end(link());
        digests.end(link());

        assertThat(digests.rhythm(id("Boris"))).isEqualTo(Rhythm.NEVER);
        assertThat(digests.isKnown(UUID.randomUUID())).isFalse();
    }

    @Test
    void whoLeavesTakesAllOfItAlong() throws Exception {
        following.follow(id("Veronika"), id("Boris"));
        following.follow(id("Boris"), id("Mark"));
        following.mute(id("Boris"), id("Mark"));
        profiles.change(id("Boris"), Privacy.USUAL.with(Section.LISTS, Circle.ONLY_ME));
        modules.door(Digests.class).change(id("Boris"), Rhythm.WEEKLY);
        var data = modules.door(CommunityData.class);
        List<Object> exported = new ArrayList<>();
        data.export(id("Boris"), row -> exported.add(row.get("what")));

        data.erase(id("Boris"), true);

        assertThat(exported)
                .containsExactlyInAnyOrder("digest", "followed by", "follows", "muted", "notification", "privacy");
        for (var table : List.of("privacy", "follow", "mute", "notification", "digest")) {
            assertThat(count("community." + table)).as(table).isZero();
        }
    }

    private AccountId id(String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    private PublicProfile seen(String handle, @Nullable String viewer) {
        return profiles.find(handle, viewer == null ? null : id(viewer)).orElseThrow();
    }

    private List<RatedTitle> ratings(String handle, String viewer) {
        return history.ratings(seen(handle, viewer), RatingOrder.NEWEST, null, FIRST)
                .items();
    }

    private List<Notification> told(String name) {
        return notifications.page(id(name), FIRST).items();
    }

    private Session session(String name) {
        var sessions = modules.door(Sessions.class);
        return sessions.find(sessions.open(id(name), "test")).orElseThrow();
    }

    private List<OutboxMail> mails() {
        return modules.door(Mail.class).outbox(10);
    }

    private UUID link() {
        return jdbc.sql("select link from community.digest").query(UUID.class).single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void rate(String name, long title, int halves, Instant at) {
        jdbc.sql(
                        "insert into audience.rating (title_id, account_id, stars, rated_at) values (:title, :account, :stars, :at)")
                .param("title", title)
                .param("account", id(name).value())
                .param("stars", halves)
                .param("at", Timestamp.from(at))
                .update();
    }

    private void review(String name, long title, Instant at) {
        jdbc.sql("""
                        insert into audience.review (title_id, account_id, body, written_at)
                        values (:title, :account, 'Seen in a hall full of rain coats.', :at)
                        """)
                .param("title", title)
                .param("account", id(name).value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Is a clock that tests turn. */
    private static final class Turning extends Clock {
        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
