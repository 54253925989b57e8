package app.matinee.web.foryou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.Audience;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.criticism.DeliveredReview;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.discovery.likeness.Likenesses;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SetClock;
import app.matinee.testing.SignedIn;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows members what they might like, and how they agree with critics. */
@DatabaseTest
class ForYouPageTest {
    private static final int FILMS = 8;
    private static final int MEMBERS = 5;
    private static final String LAST = "/m/film-" + FILMS;

    private final StatementCounter database;
    private final Modules modules;
    private final Visitor visitor;
    private List<AccountId> members = List.of();
    private SignedIn veronika = SignedIn.as(new AccountId(0), "nobody");

    ForYouPageTest(DataSource database) {
        this.database = new StatementCounter(database);
        modules = Modules.over(
                this.database,
                new SetClock(Instant.parse("2026-03-01T12:00:00Z")),
                "catalog",
                "accounts",
                "criticism",
                "lists",
                "audience",
                "discovery",
                "community",
                "web.address",
                "web.visit",
                "web.wording",
                "web.title",
                "web.critic",
                "web.foryou");
        visitor = new Visitor(modules);
    }

    @BeforeEach
    void fiveWhoLikeTheSame() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, accounts.account restart identity cascade")
                .update();
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        IntStream.rangeClosed(1, FILMS)
                                .mapToObj(number -> Cast.film("film-" + number, "Film " + number, 1960 + number))
                                .iterator(),
                        false);
        members = modules.door(Accounts.class)
                .open(IntStream.rangeClosed(1, MEMBERS)
                        .mapToObj(number -> new Identity("m-" + number, "Member " + number, Kind.DEMO))
                        .toList());
        veronika = SignedIn.as(members.getFirst(), "m-1");
        for (var member = 1; member < MEMBERS; member++) {
            rate(member, FILMS);
        }
        rate(0, FILMS - 2);
        modules.door(Audience.class).fold();
        modules.door(Likenesses.class).catchUp();
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void whatOthersOfTheSameTasteLikeIsSuggestedAndSaysWhyWithoutNamingThem() {
        database.reset();

        var page = page("/for-you");

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(5);
        assertThat(page.select(".grid .tile-name").eachText()).containsExactlyInAnyOrder("Film 7", "Film 8");
        assertThat(page.select(".grid .tile-note").eachText())
                .allMatch(why -> why.matches("Because you rated Film [1-6]"));
        assertThat(page.text()).doesNotContain("Member 2");
    }

    @Test
    void whatDoesNotInterestIsGoneUntilThatIsTakenBack() {
        veronika.does(() -> visitor.send(LAST + "/not-interested"));
        assertThat(page("/for-you").select(".grid .tile-name").eachText()).containsExactly("Film 7");

        veronika.does(() -> visitor.send(LAST + "/not-interested/removal"));
        assertThat(page("/for-you").select(".grid .tile-name").eachText()).hasSize(2);
    }

    @Test
    void whoRatedLittleReadsWhatIsMissing() {
        IntStream.rangeClosed(1, 3)
                .forEach(number -> modules.door(Audience.class).unrate(members.getFirst(), new TitleId(number)));

        assertThat(page("/for-you").text()).contains("Nothing to suggest yet").contains("Rate 2 more");
    }

    @Test
    void onlyMembersHaveThePage() {
        assertThatThrownBy(() -> visitor.page("/for-you"))
                .extracting(refused -> refused.getClass().getSimpleName())
                .isEqualTo("SignInNeededException");
    }

    @Test
    void aTitleThatTheMemberHasNotRatedSaysWhatTheMemberMightGiveIt() {
        assertThat(page(LAST).select(".mine-more").text())
                .containsPattern(
                        "You would probably give it [3-5](\\.5)? to [45](\\.5)? stars, judging by 6 titles like it");
        assertThat(page("/m/film-1").select(".mine-more").text()).doesNotContain("You might");
        assertThat(visitor.page(LAST).select(".mine-more").text()).doesNotContain("You might");
        assertThat(visitor.page(LAST)
                        .select("section[aria-labelledby=similar] .rail-note")
                        .text())
                .startsWith("People who like this title also like these");
    }

    @Test
    void theCriticsPageSaysHowFarTheMemberAgrees() {
        try (var delivery = modules.door(ReviewDeliveries.class)
                .open(new ReviewDeliveries.Settings("test", false, false, false, null))) {
            IntStream.rangeClosed(1, 6).forEach(number -> delivery.add(review(number)));
            delivery.finish(rejected -> {
                throw new IllegalStateException(rejected.reason());
            });
        }

        assertThat(page("/critic/ada-critic").select(".figures").text()).contains("you agree on 6 of 6");
        assertThat(visitor.page("/critic/ada-critic").select(".figures").text()).doesNotContain("you agree");
        assertThat(page("/for-you").select("[aria-labelledby=critics] li").text())
                .startsWith("Ada Critic");
    }

    private Document page(String path) {
        return veronika.does(() -> visitor.page(path));
    }

    private void rate(int member, int films) {
        for (var film = 1; film <= films; film++) {
            modules.door(Audience.class).rate(members.get(member), new TitleId(film), new Stars(9));
        }
    }

    private static DeliveredReview review(int number) {
        return new DeliveredReview(
                number + 1,
                "r" + number,
                Cast.SOURCE,
                "film-" + number,
                null,
                null,
                "Ada Critic",
                null,
                "The Lantern",
                null,
                Sentiment.FRESH,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
