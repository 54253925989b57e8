package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rates, writes, edits, deletes and has it back. */
@Journey
class RatingJourneyTest {
    private static final String FILM = "/m/the-ascent";
    private static final Pattern SAVED = Pattern.compile("Draft saved\\.");

    private final Stage stage;

    RatingJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aMemberRatesWritesEditsDeletesAndHasItBack() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Mark Borozdin");
            page.navigate(stage.at(FILM));
            var before = ratings(page);
            star(page, "3.5 stars").click();
            assertThat(page.locator("[data-rated]")).hasText("3.5 stars of 5");
            button(page, "Post Rating").click();
            assertThat(page.locator("[data-rated]")).hasText("Rated 3.5 out of 5 stars");
            assertThat(page.locator(".hero-scores")).not().containsText(before);
            star(page, "5 stars").click();
            button(page, "Post Rating").click();
            assertThat(page.locator("[data-rated]")).hasText("Rated 5 out of 5 stars");

            writesAndHasItBack(page);

            button(page, "Remove rating").click();
            assertThat(page.locator("[data-rated]")).hasText("Not rated yet");
            assertThat(page.locator(".hero-scores")).containsText(before);
        }
    }

    @Test
    void theSameWayWorksWithoutJavaScript() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Irina Borozdina");
            page.navigate(stage.at(FILM));
            star(page, "0.5 star").click();
            button(page, "Post Rating").click();
            assertThat(page.locator("[data-rated]")).hasText("Rated 0.5 out of 5 stars");

            writesAndHasItBack(page);

            button(page, "Remove rating").click();
            assertThat(page.locator("[data-rated]")).hasText("Not rated yet");
        }
    }

    private void writesAndHasItBack(Page page) {
        link(page, "Write a Review").click();
        page.getByLabel("Your review").fill("Snow with a way for everybody.");
        button(page, "Save draft").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your draft is saved.");
        button(page, "Post Review").click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your review is posted.");
        assertThat(page.locator(".review-audience").first()).containsText("a way for everybody");

        link(page, "Edit Review").click();
        page.getByLabel("Your review").fill("One comes back.");
        page.getByLabel("Contains spoilers").check();
        button(page, "Save Review").click();
        assertThat(page.locator(".review-audience").first()).containsText("Contains spoilers");

        link(page, "Edit Review").click();
        button(page, "Delete review").click();
        assertThat(page.locator("#my-rating")).containsText("Write a Review");
        button(page, "Undo").click();
        assertThat(page.locator("#my-rating")).containsText("Edit Review");
        link(page, "Read it").click();
        assertThat(page.getByRole(AriaRole.HEADING).first()).containsText("The Ascent");
        page.goBack();
    }

    @Test
    void keysAloneAreEnoughToRateAndWrite() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Stepan Zharov");
            page.navigate(stage.at(FILM));
            page.locator(".halves input").first().focus();
            page.keyboard().press("Space");
            for (var press = 0; press < 6; press++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator("#my-rating")).containsText("Remove rating");
            assertThat(page.locator("[data-rated]")).hasText("Rated 3.5 out of 5 stars");

            while (!"Write a Review".equals(focused(page))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            page.waitForURL(stage.at(FILM + "/review"));
            page.keyboard().type("By keys alone.");
            assertThat(page.locator("[data-counter]")).hasText("14 of 10,000 characters");
            while (!"Post Review".equals(focused(page))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Enter");
            assertThat(page.locator(".review-audience").first()).containsText("By keys alone.");
        }
    }

    @Test
    void whatSomebodyTypesIsKeptWithoutBeingAsked() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Fyodor Ivanovich");
            page.navigate(stage.at(FILM + "/review"));
            page.getByLabel("Your review").fill("Half a thou");
            assertThat(page.locator("[data-draft]")).hasText(SAVED);
            page.navigate(stage.at(FILM + "/review"));
            assertThat(page.getByLabel("Your review")).hasValue("Half a thou");
        }
    }

    @Test
    void aWishToRateIsCarriedOutAfterSigningIn() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            page.navigate(stage.at(FILM));
            star(page, "4 stars").click();
            button(page, "Post Rating").click();
            assertThat(page).hasURL(stage.at("/login"));
            stage.join(page, "Anna Mikhailovna");
            assertThat(page.locator("[data-rated]")).hasText("Rated 4 out of 5 stars");
        }
    }

    @Test
    void whatAnOldTabSendsIsNotLostWhenItsMemberHasSignedInAnew() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Sergei Pavlovich");
            var old = context.newPage();
            old.navigate(stage.at(FILM + "/review"));
            old.getByLabel("Your review").fill("Typed before.");
            button(page, "Sign out").click();
            stage.signIn(page, "sergei.pavlovich@journeys.example", Stage.PASSWORD);
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("signed in");

            button(old, "Post Review").click();
            assertThat(old.getByRole(AriaRole.HEADING).first()).hasText("Send it as Sergei P?");
            button(old, "Send it").click();

            assertThat(old.locator(".review-audience").first()).containsText("Typed before.");
        }
    }

    @Test
    void axeFindsNothingWhereMembersRateAndWrite() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Monk Antonina");
            for (var path : new String[] {FILM, FILM + "/review"}) {
                page.navigate(stage.at(path));
                assertThat(Axe.faults(page)).as(path).isEmpty();
            }
        }
    }

    private static String ratings(Page page) {
        return page.locator(".hero-scores").innerText().replaceAll("(?s).*?([\\d,]+ Ratings?).*", "$1");
    }

    private static Locator star(Page page, String name) {
        return page.locator(".half").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)));
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent.trim()"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
