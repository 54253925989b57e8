package app.matinee.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import app.matinee.testing.Visitor;
import app.matinee.testing.Visitor.Answer;
import app.matinee.web.address.MovedException;
import app.matinee.web.address.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes about a film and reads what others wrote. */
@DatabaseTest
class ReviewPagesTest {
    private static final String CRANES = "/m/the-cranes-are-flying";

    private final JdbcClient jdbc;
    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final Modules modules;
    private final Visitor visitor;
    private final SignedIn veronika;
    private final SignedIn boris;

    ReviewPagesTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database,
                clock,
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "moderation",
                "web.address",
                "web.visit",
                "lists",
                "web.wording",
                "web.review",
                "web.title");
        visitor = new Visitor(modules);
        veronika = member("veronika");
        boris = member("boris");
    }

    private SignedIn member(String handle) {
        var id = modules.door(Accounts.class)
                .open(List.of(new Identity(handle, handle, Kind.DEMO)))
                .getFirst();
        return SignedIn.as(id, handle);
    }

    @BeforeEach
    void aFilm() {
        jdbc.sql("truncate catalog.title cascade").update();
        modules.door(CatalogLoads.class)
                .load("cast", List.<TitleDraft>of(Cast.cranes()).iterator(), false);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    private Answer post(SignedIn member, String path, String... form) {
        return member.does(() -> visitor.send(path, form));
    }

    private Document page(SignedIn member, String path) {
        return member.does(() -> visitor.page(path));
    }

    private Answer write(String text, int revision) {
        return post(veronika, CRANES + "/review", "text", text, "revision", String.valueOf(revision));
    }

    private String permalink() {
        return "/review/"
                + jdbc.sql("select max(id) from audience.review")
                        .query(Long.class)
                        .single();
    }

    @Test
    void aPostedReviewStandsOnTheTitlesPageWithItsAuthorAndItsPermalink() {
        assertThat(write("It flies.\r\n\r\nAnd lands.", 0).location()).isEqualTo(CRANES + "#my-rating");

        var card = visitor.page(CRANES).select(".review-audience");
        assertThat(card.select("a[href=/user/veronika]").text()).isEqualTo("veronika");
        assertThat(card.select(".review-link").attr("href")).isEqualTo(permalink());
        assertThat(visitor.page(permalink()).expectFirst(".single-text").wholeText())
                .isEqualTo("It flies.\n\nAnd lands.");
        assertThat(page(veronika, CRANES).select("#my-rating a").eachText()).contains("Edit Review", "Read it");
    }

    @Test
    void whatIsTooLongIsRefusedWithTheNumbersAndStaysInTheForm() {
        var text = "Ж".repeat(10_001);

        var refused = write(text, 0);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#text-mistake").text())
                .isEqualTo("10,001 characters are too many by 1: the limit is 10,000.");
        assertThat(refused.page().select("textarea").val()).isEqualTo(text);
    }

    @Test
    void aBlankOrInvisibleTextIsRefusedAndStaysInTheForm() {
        assertThat(write(" ", 0).page().select("#text-mistake").text()).startsWith("Write something first");
        assertThat(write("It\u0007flies", 0).page().select("#text-mistake").text())
                .startsWith("Character number 3 is a control character (U+0007)");
    }

    @Test
    void emojiZalgoAndRightToLeftAreShownAsTheyWereWrittenButIsolated() {
        var text = "🕊 مرحبا \u202eabc Z\u0351\u036b\u0343a\u0328 <b>&amp;</b>";
        write(text, 0);

        assertThat(visitor.page(permalink()).select(".single-text[dir=auto]").text())
                .isEqualTo(text);
    }

    @Test
    void ofTwoTabsTheSecondIsShownBothTextsAndMayThenDecide() {
        write("It flies.", 0);
        write("From the first tab.", 1);

        var second = write("From the second tab.", 1);

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("blockquote").text()).isEqualTo("From the first tab.");
        assertThat(second.page().select("textarea").val()).isEqualTo("From the second tab.");
        var revision = second.page().select("[name=revision]").val();
        assertThat(write("From the second tab.", Integer.parseInt(revision)).status())
                .isEqualTo(303);
        assertThat(page(veronika, CRANES + "/review/history")
                        .select(".wordings .prose-text")
                        .eachText())
                .containsExactly("From the second tab.", "From the first tab.", "It flies.");
    }

    @Test
    void aDraftIsInTheFormUntilItIsPostedOrDiscarded() {
        post(veronika, CRANES + "/review", "text", "It fl", "spoiler", "yes", "step", "draft");
        var form = page(veronika, CRANES + "/review");
        assertThat(form.select("textarea").val()).isEqualTo("It fl");
        assertThat(form.select("[name=spoiler][checked]")).hasSize(1);
        assertThat(page(veronika, CRANES).select("#my-rating").text()).contains("You have a saved draft.");
        assertThat(page(boris, CRANES + "/review").select("textarea").val()).isEmpty();

        post(veronika, CRANES + "/review/draft/removal");
        assertThat(page(veronika, CRANES + "/review").select("textarea").val()).isEmpty();
    }

    @Test
    void theScriptIsToldWhatBecameOfADraft() {
        assertThat(post(veronika, CRANES + "/review/draft", "text", "It fl")
                        .page()
                        .text())
                .isEqualTo("Draft saved.");
        assertThat(post(veronika, CRANES + "/review/draft", "text", "a".repeat(20_001))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.send(CRANES + "/review/draft", "text", "It fl").status())
                .isEqualTo(401);
        write("It flies.", 0);
        assertThat(post(veronika, CRANES + "/review/draft", "text", "It fl").status())
                .isEqualTo(409);
    }

    @Test
    void aDeletedReviewIsGoneAndTheUndoBringsItBack() {
        write("It flies.", 0);
        var permalink = permalink();
        post(veronika, CRANES + "/review/removal");
        assertThatThrownBy(() -> visitor.page(permalink)).isInstanceOf(NotFoundException.class);
        assertThat(visitor.page(CRANES).select(".review-audience")).isEmpty();

        post(veronika, CRANES + "/review/restoration");
        assertThat(visitor.page(permalink).select(".single-text").text()).isEqualTo("It flies.");

        post(veronika, CRANES + "/review/removal");
        clock.advance(Duration.ofDays(2));
        post(veronika, CRANES + "/review/restoration");
        assertThatThrownBy(() -> visitor.page(permalink)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void othersFindAReviewHelpfulAndItsAuthorCannot() {
        write("It flies.", 0);
        var permalink = permalink();

        post(boris, permalink + "/helpful");
        assertThat(page(boris, permalink).select("[aria-pressed=true]").text()).isEqualTo("Helpful");
        assertThat(visitor.page(permalink).text()).contains("1 member found this helpful");
        assertThat(page(veronika, permalink).select(".single-helpful")).isEmpty();
        assertThat(post(veronika, permalink + "/helpful")
                        .page()
                        .select(".mistake")
                        .text())
                .startsWith("This is your own review");
        post(boris, permalink + "/helpful/removal");
        assertThat(visitor.page(permalink).text()).doesNotContain("helpful.");
    }

    @Test
    void aReportNeedsAReasonAndIsKept() {
        write("It flies.", 0);
        var report = permalink() + "/report";

        assertThat(post(boris, report, "note", "Hm").page().select(".mistake").text())
                .isEqualTo("Choose what is wrong.");
        assertThat(post(boris, report, "reason", "OTHER").status()).isEqualTo(422);
        assertThat(post(veronika, report, "reason", "SPAM")
                        .page()
                        .select(".mistake")
                        .text())
                .startsWith("This is your own review");
        assertThat(post(boris, report, "reason", "SPAM", "note", "Buys followers")
                        .status())
                .isEqualTo(303);
        assertThat(jdbc.sql("select note from moderation.report")
                        .query(String.class)
                        .list())
                .containsExactly("Buys followers");
    }

    @Test
    void aSpoilerIsCoveredOnItsPageAndLeftOutOfWhatSearchEnginesShow() {
        post(veronika, CRANES + "/review", "text", "He dies.", "spoiler", "yes");

        var page = visitor.page(permalink());
        assertThat(page.select("details.spoiler .single-text").text()).isEqualTo("He dies.");
        assertThat(page.head().html()).doesNotContain("He dies.");
    }

    @Test
    void aTitleThatMovedLeadsToItsNewAddressAndNothingIsWritten() {
        jdbc.sql(
                        "insert into catalog.title_slug (section, slug, title_id, current) select 'm', 'cranes', id, false from catalog.title")
                .update();

        assertThatThrownBy(() -> post(veronika, "/m/cranes/review", "text", "It flies."))
                .isInstanceOfSatisfying(
                        MovedException.class, moved -> assertThat(moved.path()).isEqualTo(CRANES + "/review"));
    }

    @Test
    void aHiddenReviewIsNotFoundAndItsAuthorIsTold() {
        write("It flies.", 0);
        jdbc.sql("update audience.review set state = 'hidden'").update();

        assertThatThrownBy(() -> visitor.page(permalink())).isInstanceOf(NotFoundException.class);
        assertThat(page(veronika, CRANES).select("#my-rating").text())
                .contains("The moderators have hidden your review.");
    }
}
