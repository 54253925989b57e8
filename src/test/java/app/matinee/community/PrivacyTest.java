package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivacyTest {

    @Test
    void untilAMemberChoosesStrangersSeeRatingsAndFollowersTheDiaryToo() {
        assertThat(Privacy.USUAL.shows(Section.RATINGS, Nearness.STRANGER)).isTrue();
        assertThat(Privacy.USUAL.shows(Section.DIARY, Nearness.STRANGER)).isFalse();
        assertThat(Privacy.USUAL.shows(Section.DIARY, Nearness.FOLLOWER)).isTrue();
    }

    @Test
    void whoMayNotSeeTheProfileSeesNothingOfIt() {
        var privacy = Privacy.USUAL.with(Section.PROFILE, Circle.FOLLOWERS).with(Section.RATINGS, Circle.PUBLIC);

        assertThat(Section.values()).noneMatch(section -> privacy.shows(section, Nearness.STRANGER));
        assertThat(privacy.shows(Section.RATINGS, Nearness.FOLLOWER)).isTrue();
    }

    @Test
    void membersAlwaysSeeThemselvesAndNeverWhomABlockKeepsAway() {
        var privacy = Privacy.USUAL.with(Section.PROFILE, Circle.ONLY_ME);

        assertThat(Section.values()).allMatch(section -> privacy.shows(section, Nearness.SELF));
        assertThat(Section.values()).noneMatch(section -> Privacy.USUAL.shows(section, Nearness.APART));
    }
}
