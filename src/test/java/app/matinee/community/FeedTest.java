package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleId;
import app.matinee.lists.Diary;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.ViewingDraft;
import app.matinee.testing.DatabaseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FeedTest {
    private final People people;

    FeedTest(DataSource database) {
        people = new People(database);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void theFeedTellsWhatThoseDidWhomOneFollowsTheNewestFirst() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.rate("Boris", 1, 8, People.NOON);
        people.review("Boris", 2, People.NOON.plusSeconds(60));
        people.rate("Mark", 3, 2, People.NOON);

        var entries = people.feed.read(people.id("Veronika"), null, 10).entries();

        assertThat(entries).extracting(FeedEntry::kind).containsExactly(FeedEntry.Kind.REVIEWED, FeedEntry.Kind.RATED);
        assertThat(entries).extracting(FeedEntry::title).containsExactly(new TitleId(2), new TitleId(1));
    }

    @Test
    void theFeedTellsOfTheDiaryAndOfPublicLists() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        var said = new ViewingDraft(new TitleId(3), LocalDate.of(2026, 11, 22), null, null, "", List.of());
        people.modules.door(Diary.class).log(people.id("Boris"), said);
        people.modules
                .door(Lists.class)
                .make(people.id("Boris"), new ListDraft("Wings", "", false, ListPrivacy.PUBLIC));
        people.modules
                .door(Lists.class)
                .make(people.id("Boris"), new ListDraft("Secrets", "", false, ListPrivacy.PRIVATE));

        assertThat(people.feed.read(people.id("Veronika"), null, 10).entries())
                .extracting(FeedEntry::kind)
                .containsExactly(FeedEntry.Kind.LISTED, FeedEntry.Kind.WATCHED);

        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.DIARY, Circle.ONLY_ME));
        assertThat(people.feed.read(people.id("Veronika"), null, 10).entries())
                .extracting(FeedEntry::kind)
                .containsExactly(FeedEntry.Kind.LISTED);
    }

    @Test
    void aFeedCanBeReadToItsEndAlsoWhereMuchWasDoneAtOnce() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.following.follow(people.id("Veronika"), people.id("Mark"));
        for (var title = 1; title <= 20; title++) {
            people.rate("Boris", title, 8, People.NOON);
            people.rate("Mark", title, 6, People.NOON);
            people.review("Boris", title, People.NOON);
        }

        List<FeedEntry> read = new ArrayList<>();
        FeedPlace place = null;
        do {
            var page = people.feed.read(people.id("Veronika"), place, 7);
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
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.rate("Boris", 1, 8, People.NOON);
        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.ONLY_ME));

        assertThat(people.feed.read(people.id("Veronika"), null, 10).entries()).isEmpty();
    }

    @Test
    void mutedMembersAreInNoFeedAndAnnounceNothing() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.rate("Boris", 1, 8, People.NOON);

        people.following.mute(people.id("Veronika"), people.id("Boris"));
        people.following.follow(people.id("Boris"), people.id("Veronika"));

        assertThat(people.feed.read(people.id("Veronika"), null, 10).entries()).isEmpty();
        assertThat(people.told("Veronika")).isEmpty();
        assertThat(people.seen("veronika", "Boris").viewer()).isEqualTo(Nearness.FOLLOWER);
    }
}
