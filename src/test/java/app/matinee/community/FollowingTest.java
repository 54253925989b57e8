package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.audience.AudienceReviews;
import app.matinee.audience.ReviewText;
import app.matinee.audience.Saved;
import app.matinee.catalog.TitleId;
import app.matinee.testing.DatabaseTest;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class FollowingTest {
    private final People people;

    FollowingTest(DataSource database) {
        people = new People(database);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void whoFollowsTwiceFollowsOnceAndIsAnnouncedOnce() {
        assertThat(people.following.follow(people.id("Veronika"), people.id("Boris")))
                .isTrue();
        assertThat(people.following.follow(people.id("Veronika"), people.id("Boris")))
                .isTrue();

        assertThat(people.seen("boris", "Veronika").followers()).isEqualTo(1);
        assertThat(people.seen("boris", "Veronika").viewer()).isEqualTo(Nearness.FOLLOWER);
        assertThat(people.told("Boris")).hasSize(1);
        assertThat(people.session("Boris").unread()).isEqualTo(1);
    }

    @Test
    void nobodyFollowsThemselves() {
        assertThat(people.following.follow(people.id("Boris"), people.id("Boris")))
                .isFalse();
    }

    @Test
    void whatIsReadNoLongerWaits() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));

        people.notifications.seen(people.id("Boris"));

        assertThat(people.session("Boris").unread()).isZero();
        assertThat(people.told("Boris")).noneMatch(Notification::isNew);
    }

    @Test
    void whoUnfollowsIsNoLongerAnnounced() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));

        people.following.unfollow(people.id("Veronika"), people.id("Boris"));

        assertThat(people.told("Boris")).isEmpty();
        assertThat(people.session("Boris").unread()).isZero();
    }

    @Test
    void aBlockHidesBothFromEachOtherAndEndsWhatTheyWereToEachOther() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.following.follow(people.id("Boris"), people.id("Veronika"));

        people.following.block(people.id("Boris"), people.id("Veronika"));

        assertThat(people.profiles.find("boris", people.id("Veronika"))).isEmpty();
        assertThat(people.profiles.find("veronika", people.id("Boris"))).isEmpty();
        assertThat(people.count("community.follow")).isZero();
        assertThat(people.following.follow(people.id("Veronika"), people.id("Boris")))
                .isTrue();
        assertThat(people.count("community.follow")).isZero();
        assertThat(people.session("Veronika").apart()).containsExactly("boris");
        assertThat(people.session("Boris").apart()).containsExactly("veronika");
    }

    @Test
    void aBlockThatIsTakenBackLetsThemMeetAgain() {
        people.following.block(people.id("Boris"), people.id("Veronika"));

        people.following.unblock(people.id("Boris"), people.id("Veronika"));

        assertThat(people.profiles.find("boris", people.id("Veronika"))).isPresent();
        assertThat(people.session("Veronika").apart()).isEmpty();
    }

    @Test
    void aReviewIsAnnouncedToFollowersAndAHelpfulMarkToItsAuthorOnce() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.notifications.seen(people.id("Boris"));
        var reviews = people.modules.door(AudienceReviews.class);
        var kept = (Saved.Kept) reviews.save(people.id("Boris"), new TitleId(1), new ReviewText("It flies."), false, 0);

        reviews.mark(people.id("Mark"), kept.id(), true);
        reviews.mark(people.id("Mark"), kept.id(), true);

        assertThat(people.told("Veronika")).extracting(Notification::kind).containsExactly(Notification.Kind.REVIEW);
        assertThat(people.told("Boris")).extracting(Notification::kind).contains(Notification.Kind.HELPFUL);
        assertThat(people.session("Boris").unread()).isEqualTo(1);
        reviews.mark(people.id("Mark"), kept.id(), false);
        assertThat(people.session("Boris").unread()).isZero();
    }
}
