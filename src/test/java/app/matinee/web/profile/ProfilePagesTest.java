package app.matinee.web.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Member;
import app.matinee.audience.Audience;
import app.matinee.audience.AudienceReviews;
import app.matinee.audience.ReviewText;
import app.matinee.catalog.TitleId;
import app.matinee.community.Circle;
import app.matinee.community.Privacy;
import app.matinee.community.Profiles;
import app.matinee.community.Section;
import app.matinee.discovery.Discovery;
import app.matinee.lists.Watchlist;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.SignInNeededException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ProfilePagesTest {
    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor visitor;

    ProfilePagesTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.jdbc = JdbcClient.create(database);
        this.modules = Modules.over(
                this.database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "moderation",
                "lists",
                "audience",
                "discovery",
                "community",
                "web.address",
                "web.visit",
                "web.wording",
                "web.profile",
                "web.feed",
                "web.privacy");
        this.visitor = new Visitor(modules);
    }

    @BeforeEach
    void aMemberWhoRatesAndWrites() {
        jdbc.sql("truncate accounts.account, catalog.title cascade").update();
        for (var name : List.of("Boris", "Veronika")) {
            modules.door(Joining.class).add(name, name + "@example.org", null);
        }
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aProfileShowsWhoItIsAndWhatThereIs() {
        var page = visitor.page("/user/boris");

        assertThat(page.select("h1").text()).isEqualTo("Boris");
        assertThat(page.select("nav[aria-label=Parts of the profile] a").eachText())
                .containsExactly("Profile", "Ratings", "Reviews", "Lists", "Statistics", "Followers", "Following");
        assertThat(page.select("form[action=/user/boris/follow]")).hasSize(1);
    }

    @Test
    void whatIsForFollowersIsNotThereForStrangers() {
        assertThatThrownBy(() -> visitor.page("/user/boris/diary")).isInstanceOf(NotFoundException.class);

        visitor.as(member("veronika")).send("/user/boris/follow");

        assertThat(visitor.as(member("veronika"))
                        .page("/user/boris/diary")
                        .select("h1")
                        .text())
                .isEqualTo("Boris");
    }

    @Test
    void aWatchlistIsForFollowersAndLeavesOutWhatIsKeptBack() {
        rated("boris", 2);
        var boris = member("boris");
        var titles = jdbc.sql("select id from catalog.title").query(Long.class).list();
        titles.forEach(title -> modules.door(Watchlist.class).add(boris.id(), new TitleId(title)));
        visitor.as(boris).send("/account/kept", "title", titles.getFirst().toString(), "kept", "true");
        visitor.as(member("veronika")).send("/user/boris/follow");

        var followers = visitor.as(member("veronika")).page("/user/boris/watchlist");
        var own = visitor.as(boris).page("/user/boris/watchlist");

        assertThat(followers.select(".grid > li")).hasSize(1);
        assertThat(own.select(".grid > li")).hasSize(2);
        assertThatThrownBy(() -> visitor.page("/user/boris/watchlist")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void starsStandBesideAReviewAsLongAsEverybodySeesTheRatingOfItsTitle() {
        rated("boris", 1);
        var boris = member("boris");
        var title = new TitleId(
                jdbc.sql("select id from catalog.title").query(Long.class).single());
        modules.door(AudienceReviews.class).save(boris.id(), title, ReviewText.of("Seen."), false, 0);
        assertThat(starsBesideReview(title)).isTrue();

        visitor.as(boris).send("/account/privacy", "ratings", "followers");
        assertThat(starsBesideReview(title)).isFalse();
        visitor.as(boris).send("/account/privacy", "ratings", "public");
        assertThat(starsBesideReview(title)).isTrue();
        visitor.as(boris).send("/account/kept", "title", String.valueOf(title.value()), "kept", "true");
        assertThat(starsBesideReview(title)).isFalse();
    }

    private boolean starsBesideReview(TitleId title) {
        return modules.door(Audience.class).panel(title, 1).reviews().getFirst().stars() != null;
    }

    @Test
    void aHiddenProfileAnswersLikeNobodys() {
        var boris = member("boris");
        modules.door(Profiles.class).change(boris.id(), Privacy.USUAL.with(Section.PROFILE, Circle.ONLY_ME));

        for (var path : List.of("", "/ratings", "/reviews", "/lists", "/stats", "/2026", "/followers")) {
            assertThatThrownBy(() -> visitor.page("/user/boris" + path))
                    .as(path)
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("member");
        }
        assertThatThrownBy(() -> visitor.page("/user/nobody"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("member");
        assertThat(visitor.as(boris).page("/user/boris").select("h1").text()).isEqualTo("Boris");
    }

    @Test
    void followingDemandsASignInAndOffersToBeUndone() {
        assertThatThrownBy(() -> visitor.send("/user/boris/follow")).isInstanceOf(SignInNeededException.class);
        var veronika = visitor.as(member("veronika"));

        var answer = veronika.send("/user/boris/follow");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(veronika.page("/user/boris").select("form[action=/user/boris/unfollow]"))
                .hasSize(1);
        assertThat(visitor.page("/user/boris/followers").select(".members a").eachText())
                .containsExactly("Veronika");
    }

    @Test
    void whoIsBlockedFindsNobody() {
        visitor.as(member("boris")).send("/user/veronika/block");

        assertThatThrownBy(() -> visitor.as(member("veronika")).page("/user/boris"))
                .isInstanceOf(NotFoundException.class);
        assertThat(visitor.as(member("boris")).page("/account/privacy").select("form[action=/user/veronika/unblock]"))
                .hasSize(1);
    }

    @Test
    void ratingsAreShownWithTheirStarsAndCanBeKeptBackOneByOne() {
        rated("boris", 3);
        var boris = visitor.as(member("boris"));
        assertThat(visitor.page("/user/boris/ratings?stars=4&sort=highest").select(".rated"))
                .hasSize(3);

        var title =
                boris.page("/user/boris/ratings").select("input[name=title]").first();
        boris.send("/account/kept", "title", title == null ? "" : title.attr("value"), "kept", "true");

        assertThat(visitor.page("/user/boris/ratings").select(".rated")).hasSize(2);
        assertThat(boris.page("/user/boris/ratings").select(".rated")).hasSize(3);
    }

    @Test
    void pagesOfAMemberCostFewStatements() {
        rated("boris", 30);
        rated("veronika", 30);

        assertThat(statements("/user/boris")).isLessThanOrEqualTo(4);
        assertThat(statements("/user/boris/ratings")).isLessThanOrEqualTo(3);
        assertThat(statements("/user/boris/reviews")).isLessThanOrEqualTo(2);
        assertThat(statements("/user/boris/lists")).isLessThanOrEqualTo(3);
        assertThat(statements("/user/boris/stats")).isLessThanOrEqualTo(3);
        assertThat(statements("/user/boris/2026")).isLessThanOrEqualTo(4);
    }

    @Test
    void tastesAreComparedOnOthersPages() {
        rated("boris", 14);
        rated("veronika", 14);

        assertThat(visitor.as(member("veronika"))
                        .page("/user/boris")
                        .select(".match")
                        .text())
                .isEqualTo("Taste match 85%: you agree on 14 of 14 titles");
        assertThat(visitor.page("/user/boris").select(".match")).isEmpty();
    }

    @Test
    void theFeedAndTheNotificationsTellOfOneAnother() {
        rated("boris", 2);
        var veronika = visitor.as(member("veronika"));
        assertThat(veronika.page("/feed").select(".empty h2").text()).isEqualTo("You are not following anyone yet");

        veronika.send("/user/boris/follow");

        assertThat(veronika.page("/feed").select(".deed-head").text()).startsWith("Boris rated 2 titles");
        assertThat(visitor.as(member("boris"))
                        .page("/notifications")
                        .select(".told p")
                        .text())
                .isEqualTo("New: Veronika is now following you.");
    }

    @Test
    void privacyIsChosenPartByPartAndNonsenseChangesNothing() {
        var boris = visitor.as(member("boris"));

        boris.send("/account/privacy", "ratings", "only_me", "lists", "everyone", "kitchen", "public");

        var checked = boris.page("/account/privacy").select("form.circles input[checked]");
        assertThat(checked.eachAttr("value"))
                .containsExactly("public", "only_me", "public", "public", "followers", "followers", "public");
    }

    @Test
    void mailsEndByTheirLinkWithoutASignIn() {
        visitor.as(member("boris")).send("/account/digest", "rhythm", "weekly");
        var link = jdbc.sql("select link from community.digest")
                .query(String.class)
                .single();

        assertThat(visitor.page("/digest/" + link).select("main form button").text())
                .isEqualTo("Stop these e-mails");
        assertThat(visitor.send("/digest/" + link, "List-Unsubscribe", "One-Click")
                        .status())
                .isEqualTo(200);

        assertThat(jdbc.sql("select rhythm from community.digest")
                        .query(String.class)
                        .single())
                .isEqualTo("never");
    }

    private Member member(String handle) {
        return modules.door(Accounts.class).member(handle).orElseThrow();
    }

    private int statements(String address) {
        database.reset();
        visitor.page(address);
        return database.statements().size();
    }

    private void rated(String handle, int films) {
        jdbc.sql("""
                        insert into catalog.title (kind, name, year)
                        select 'movie', 'Film ' || number, 1950 + number from generate_series(1, :films) as number
                        where not exists (select from catalog.title where name = 'Film ' || number)
                        """).param("films", films).update();
        jdbc.sql("""
                        insert into catalog.title_slug (section, slug, title_id)
                        select 'm', 'film-' || id, id from catalog.title on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into audience.rating (title_id, account_id, stars)
                        select id, :account, 8 from catalog.title order by id limit :films
                        """)
                .param("account", member(handle).id().value())
                .param("films", films)
                .update();
        jdbc.sql("insert into platform.change (kind, id) select 'title', id from catalog.title")
                .update();
        modules.door(Discovery.class).catchUp();
    }
}
