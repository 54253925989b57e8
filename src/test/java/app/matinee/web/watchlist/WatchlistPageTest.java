package app.matinee.web.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Member;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.web.address.MovedException;
import app.matinee.web.visit.SignInNeededException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WatchlistPageTest {
    private static final String CRANES = "/m/the-cranes-are-flying";

    private final StatementCounter database;
    private final Modules modules;
    private final Visitor anybody;
    private final Visitor veronika;

    WatchlistPageTest(DataSource database) {
        this.database = new StatementCounter(database);
        JdbcClient.create(database)
                .sql("truncate catalog.title, accounts.account cascade")
                .update();
        modules = Modules.over(
                this.database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.address",
                "web.visit",
                "web.wording",
                "web.title",
                "web.watchlist");
        anybody = new Visitor(modules);
        veronika = anybody.as(member());
    }

    private Member member() {
        var account = modules.door(Joining.class).add("Veronika B", "veronika@example.org", "four cranes fly west");
        return modules.door(Accounts.class).profile(account).orElseThrow().member();
    }

    @BeforeEach
    void theCast() {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.<TitleDraft>of(
                                        Cast.cranes(),
                                        TitleDraft.film(3, List.of(Cast.id("crash")), "Crash", 2004),
                                        Cast.series("dark", "Dark", 2017),
                                        Cast.season("dark-1", "dark", 1, 2017))
                                .iterator(),
                        false);
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aPressedButtonPutsTheTitleOnTheWatchlistAndOffersTheWayBack() {
        var answer = veronika.send(CRANES + "/watchlist");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(CRANES);
        var page = veronika.page("/watchlist");
        assertThat(page.select(".tile-name").eachText()).containsExactly("The Cranes Are Flying");
        assertThat(page.select(".tile-note").text()).isEqualTo("Since Nov 20, 2026");
        assertThat(page.select("form[action=" + CRANES + "/watchlist/removal] button[aria-pressed=true]"))
                .hasSize(1);
    }

    @Test
    void removalAndReturnLeaveTheListAsItWas() {
        veronika.send(CRANES + "/watchlist");

        veronika.send(CRANES + "/watchlist/removal");
        assertThat(veronika.page("/watchlist").text()).contains("Nothing to watch yet");
        veronika.send(CRANES + "/watchlist/return");
        assertThat(veronika.page("/watchlist").select(".tile")).hasSize(1);
    }

    @Test
    void seriesAndSeasonsAreWatchedToo() {
        veronika.send("/tv/dark/watchlist");
        veronika.send("/tv/dark/s01/watchlist");

        assertThat(veronika.page("/watchlist").select(".tile-name").eachText())
                .containsExactlyInAnyOrder("Dark", "Dark: Season 1");
    }

    @Test
    void whoIsNotSignedInSeesTheSameButtonWithoutATokenAndIsAskedToSignIn() {
        var page = anybody.page(CRANES);

        assertThat(page.select(".hero form[action=" + CRANES + "/watchlist][method=post] button")
                        .text())
                .isEqualTo("List: The Cranes Are Flying");
        assertThat(page.select("form.wish input")).isEmpty();
        assertThatThrownBy(() -> anybody.send(CRANES + "/watchlist")).isInstanceOf(SignInNeededException.class);
        assertThatThrownBy(() -> anybody.page("/watchlist")).isInstanceOf(SignInNeededException.class);
    }

    @Test
    void theButtonsOfAMembersPageCostOneStatementMore() {
        veronika.send(CRANES + "/watchlist");
        var without = statements(() -> anybody.page(CRANES));

        var ownRating = 1;
        assertThat(statements(() -> veronika.page(CRANES))).isEqualTo(without + ownRating + 1);
        assertThat(statements(() -> veronika.page("/m/crash"))).isEqualTo(without + ownRating + 1);
        assertThat(heroButton(veronika.page(CRANES))).isEqualTo("true");
        assertThat(heroButton(veronika.page("/m/crash"))).isEqualTo("false");
        assertThat(veronika.page("/m/crash").select("form.wish input[name=token]"))
                .isNotEmpty();
    }

    private int statements(Runnable visit) {
        database.reset();
        visit.run();
        return database.statements().size();
    }

    private static String heroButton(Document page) {
        return page.select(".hero .wish button").attr("aria-pressed");
    }

    @Test
    void aScriptIsAnsweredWithoutAPage() {
        assertThat(veronika.script(CRANES + "/watchlist").status()).isEqualTo(204);
        assertThat(veronika.page("/watchlist").select(".tile")).hasSize(1);
    }

    @Test
    void theVisitorGetsBackToThePageWhoseButtonWasPressedButNeverToAnotherSite() {
        assertThat(veronika.from("https://matinee.example/browse/tv-series?page=2")
                        .send(CRANES + "/watchlist")
                        .location())
                .isEqualTo("/browse/tv-series?page=2");
        assertThat(veronika.from("https://evil.example//evil.example/x")
                        .send(CRANES + "/watchlist")
                        .location())
                .isEqualTo(CRANES);
        assertThat(veronika.from("https://matinee.example/login?next=%2F")
                        .send(CRANES + "/watchlist")
                        .location())
                .isEqualTo(CRANES);
    }

    @Test
    void aFormToAnAddressThatMovedIsLedOn() {
        JdbcClient.create(database).sql("""
                        insert into catalog.title_slug (section, slug, title_id, current)
                        select 'm', 'cranes', title_id, false from catalog.title_slug where slug = 'the-cranes-are-flying'
                        """).update();

        assertThatThrownBy(() -> veronika.send("/m/cranes/watchlist"))
                .isInstanceOfSatisfying(
                        MovedException.class, moved -> assertThat(moved.path()).isEqualTo(CRANES + "/watchlist"));
    }
}
