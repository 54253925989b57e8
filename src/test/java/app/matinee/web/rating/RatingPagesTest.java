package app.matinee.web.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.SetClock;
import app.matinee.testing.SignedIn;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.testing.Visitor.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rates from the page of a title. */
@DatabaseTest
class RatingPagesTest {
    private static final String CRANES = "/m/the-cranes-are-flying";
    private static final String EPISODE = "/tv/dark/s01/e01";

    private final StatementCounter database;
    private final Modules modules;
    private final Visitor visitor;
    private SignedIn veronika = SignedIn.as(new AccountId(0), "nobody");

    RatingPagesTest(DataSource database) {
        this.database = new StatementCounter(database);
        modules = Modules.over(
                this.database,
                new SetClock(Instant.parse("2026-03-01T12:00:00Z")),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "web.address",
                "web.visit",
                "lists",
                "web.wording",
                "web.rating",
                "web.title");
        visitor = new Visitor(modules);
    }

    @BeforeEach
    void aFilmAndAnEpisode() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, accounts.account cascade")
                .update();
        veronika = SignedIn.as(
                modules.door(Accounts.class)
                        .open(List.of(new Identity("veronika", "Veronika", Kind.DEMO)))
                        .getFirst(),
                "veronika");
        load(
                Cast.cranes(),
                Cast.series("dark", "Dark", 2017),
                Cast.season("dark-1", "dark", 1, 2017),
                Cast.episode("dark-1-1", "dark-1", 1, "Secrets", LocalDate.of(2017, 12, 1)),
                Cast.episode("dark-1-2", "dark-1", 2, "Lies", LocalDate.of(2026, 4, 1)));
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load("cast", List.of(drafts).iterator(), false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private Answer rate(String path, String stars) {
        return veronika.does(() -> visitor.send(path + "/rating", "stars", stars));
    }

    private Document page(String path) {
        return veronika.does(() -> visitor.page(path));
    }

    @ParameterizedTest
    @CsvSource({CRANES + ",0.5", CRANES + ",5", "/tv/dark,3", "/tv/dark/s01,'4,5'", EPISODE + ",2.5"})
    void whateverHasAPageIsRatedInHalfStars(String path, String stars) {
        var answer = rate(path, stars);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(path + "#my-rating");
        var page = page(path);
        assertThat(page.select("[data-rated]").text())
                .isEqualTo("Rated " + stars.replace(',', '.') + " out of 5 stars");
        assertThat(page.select(".halves input[checked]").val()).isEqualTo(stars.replace(',', '.'));
        assertThat(page.select(".hero-scores").text()).contains("1 Rating");
    }

    @ParameterizedTest
    @CsvSource({"0", "5.5", "abc", "2.3", "''", "-1", "1e1", "'3.5 '' or 1=1'"})
    void whatIsNoNumberOfStarsIsRefusedWithAReasonAndChangesNothing(String stars) {
        rate(CRANES, "4");

        var refused = rate(CRANES, stars);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".mistake[role=alert]").text())
                .containsAnyOf("A rating is 0.5 to 5 stars in steps of a half", "Choose a number of stars first");
        assertThat(refused.page().select("[data-rated]").text()).isEqualTo("Rated 4 out of 5 stars");
    }

    @Test
    void aRatingWithoutStarsAtAllIsAskedForThem() {
        var refused = veronika.does(() -> visitor.send(CRANES + "/rating"));

        assertThat(refused.page().select(".mistake").text()).isEqualTo("Choose a number of stars first.");
    }

    @Test
    void aDoubleClickIsOneRatingAndAnotherValueReplacesIt() {
        rate(CRANES, "4");
        rate(CRANES, "4");
        rate(CRANES, "1.5");

        assertThat(page(CRANES).select(".hero-scores").text()).contains("1 Rating");
        assertThat(page(CRANES).select("[data-rated]").text()).isEqualTo("Rated 1.5 out of 5 stars");
    }

    @Test
    void aRemovedRatingIsGoneInTheNextAnswer() {
        rate(CRANES, "4");

        var answer = veronika.does(() -> visitor.send(CRANES + "/rating/removal"));

        assertThat(answer.location()).isEqualTo(CRANES + "#my-rating");
        assertThat(page(CRANES).select("[data-rated]").text()).isEqualTo("Not rated yet");
        assertThat(page(CRANES).select("form[action$=removal]")).isEmpty();
    }

    @Test
    void aTitleThatIsNotOutSaysItsDayInPlaceOfTheStars() {
        var page = visitor.page("/tv/dark/s01/e02");

        assertThat(page.select("#my-rating").text()).contains("Apr 1, 2026");
        assertThat(page.select("#my-rating form")).isEmpty();
        assertThat(rate("/tv/dark/s01/e02", "4").page().select(".mistake").text())
                .contains("Apr 1, 2026");
    }

    @Test
    void nobodysPageShowsSomebodysRating() {
        rate(CRANES, "4");

        var page = visitor.page(CRANES);

        assertThat(page.select("[data-rated]").text()).isEqualTo("Not rated yet");
        assertThat(page.select("[name=token]")).isEmpty();
    }

    @Test
    void whoIsNotSignedInIsAskedToBe() {
        assertThatThrownBy(() -> visitor.send(CRANES + "/rating", "stars", "4"))
                .extracting(refused -> refused.getClass().getSimpleName())
                .isEqualTo("SignInNeededException");
    }

    @Test
    void aMembersTitlePageCostsThreeStatementsMoreThanAnybodysTheSessionIncluded() {
        database.reset();
        visitor.page(CRANES);
        var anybodys = database.statements().size();
        database.reset();
        page(CRANES);

        var session = 1; // found by a filter, which this test goes without
        assertThat(database.statements()).hasSize(anybodys + 3 - session);
    }
}
