package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.testing.DatabaseTest;
import java.time.Instant;
import java.time.Year;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ProfilesTest {
    private final People people;
    private final JdbcClient jdbc;

    ProfilesTest(DataSource database, JdbcClient jdbc) {
        people = new People(database);
        this.jdbc = jdbc;
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void aProfileThatIsForNobodyElseIsLikeOneThatIsNotThere() {
        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.PROFILE, Circle.ONLY_ME));

        assertThat(people.profiles.find("boris", null)).isEmpty();
        assertThat(people.profiles.find("boris", people.id("Veronika"))).isEmpty();
        assertThat(people.profiles.find("boris", people.id("Boris"))).isPresent();
    }

    @Test
    void aChoiceThatIsTakenBackLeavesNothingBehind() {
        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.ONLY_ME));
        assertThat(people.seen("boris", "Veronika").shows(Section.RATINGS)).isFalse();

        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.RATINGS, Circle.PUBLIC));

        assertThat(people.seen("boris", "Veronika").shows(Section.RATINGS)).isTrue();
        assertThat(people.count("community.privacy")).isZero();
    }

    @Test
    void importedIdentitiesHaveProfilesToo() {
        jdbc.sql("insert into accounts.account (handle, public_name, kind) values ('old-timer', 'Old T', 'imported')")
                .update();

        assertThat(people.profiles.find("old-timer", null)).isPresent();
    }

    @Test
    void aTitleThatIsKeptBackIsForItsMemberAlone() {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.rate("Boris", 1, 8, People.NOON);
        people.rate("Boris", 2, 4, People.NOON);
        people.history.keep(people.id("Boris"), new TitleId(1), true);

        assertThat(people.ratings("boris", "Veronika"))
                .extracting(RatedTitle::title)
                .containsExactly(new TitleId(2));
        assertThat(people.ratings("boris", "Boris")).hasSize(2);
        assertThat(people.seen("boris", "Veronika").ratings()).isEqualTo(1);
        assertThat(people.feed.read(people.id("Veronika"), null, 10).entries()).hasSize(1);
        assertThat(people.modules
                        .door(Statistics.class)
                        .of(people.seen("boris", "Veronika"))
                        .stars()
                        .ratings())
                .isEqualTo(1);
    }

    @Test
    void whatIsKeptBackOfOneTitleIsKeptBackOfTheOneItIsMergedInto() {
        people.rate("Boris", 2, 8, People.NOON);
        people.history.keep(people.id("Boris"), new TitleId(1), true);
        people.history.keep(people.id("Boris"), new TitleId(2), false);

        people.modules.door(MergedKeptTitles.class).merge(new TitleMerged(1, new TitleId(2), new TitleId(1)));

        assertThat(people.ratings("boris", "Veronika")).isEmpty();
    }

    @Test
    void statisticsSumUpAYearOrAll() {
        people.rate("Boris", 1, 8, People.NOON);
        people.rate("Boris", 12, 6, Instant.parse("2025-03-01T00:00:00Z"));
        var statistics = people.modules.door(Statistics.class);

        var all = statistics.of(people.seen("boris", null));
        var year = statistics.of(people.seen("boris", null), Year.of(2025));

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
            people.rate("Boris", title, 2 * title, People.NOON);
            people.rate("Veronika", title, 2 * title, People.NOON);
        }
        var taste = people.modules.door(Taste.class);
        assertThat(taste.between(people.id("Boris"), people.id("Veronika"))).isEmpty();

        people.rate("Boris", 5, 10, People.NOON);
        people.rate("Veronika", 5, 10, People.NOON);

        assertThat(taste.between(people.id("Boris"), people.id("Veronika"))).contains(new Agreement(5, 5));
    }
}
