package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ListJourneyTest {
    private static final String CRANES = "/m/the-cranes-are-flying";

    private final Stage stage;

    ListJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whoPressesListSignedOutFindsTheTitleOnTheWatchlistAfterSigningIn() {
        wishIsCarriedOut("Lena Lister", true);
    }

    @Test
    void theWishIsCarriedOutWithoutJavaScriptToo() {
        wishIsCarriedOut("Lara Lister", false);
    }

    private void wishIsCarriedOut(String name, boolean javaScript) {
        try (var context = stage.context(javaScript)) {
            var page = context.newPage();
            stage.join(page, name);
            button(page, "Sign out").click();
            page.navigate(stage.at(CRANES));

            page.locator(".hero .wish button").click();
            assertThat(page).hasTitle(Pattern.compile("Sign in.*"));
            page.getByLabel("E-mail address")
                    .fill(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example");
            page.getByLabel("Password").fill(Stage.PASSWORD);
            page.locator("main .form button[type=submit]").first().click();

            assertThat(page).hasURL(stage.at(CRANES));
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Added to your watchlist.");
            assertThat(pressed(page)).isEqualTo("true");
            page.navigate(stage.at("/watchlist"));
            assertThat(page.locator("main .tile-name")).hasText("The Cranes Are Flying");
        }
    }

    @Test
    void aPressIsTakenBackInPlace() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Lotte Lister");
            page.navigate(stage.at(CRANES));

            page.locator(".hero .wish button").press("Enter");
            assertThat(page.locator(".toast")).containsText("Added to your watchlist.");
            assertThat(pressed(page)).isEqualTo("true");
            page.locator(".toast").getByText("Undo").click();
            assertThat(page.locator(".toast")).isEmpty();
            assertThat(page.locator(".hero .wish button")).isFocused();
            assertThat(pressed(page)).isEqualTo("false");

            page.reload();
            assertThat(pressed(page)).isEqualTo("false");
        }
    }

    @Test
    void aPressIsTakenBackWithoutJavaScript() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Lilo Lister");
            page.navigate(stage.at(CRANES));

            page.locator(".hero .wish button").click();
            page.locator(".hero .wish button").click();
            assertThat(page.locator(".said")).containsText("Removed from your watchlist.");
            page.locator(".said").getByText("Undo").click();

            assertThat(page.locator(".said")).containsText("Put back where it was");
            assertThat(pressed(page)).isEqualTo("true");
        }
    }

    private static String pressed(Page page) {
        return page.locator(".hero .wish button").getAttribute("aria-pressed");
    }

    @Test
    void aListIsMadeAndPutInOrderByKeyboard() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Ludmila Lister");
            var list = makeList(page);

            page.locator(".ordered-row")
                    .nth(2)
                    .getByLabel(Pattern.compile("Move .* up"))
                    .press("Enter");
            assertThat(page.locator("[data-ordering-status]")).containsText("at place 2 of 3");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-ordering-status]")).containsText("at place 1 of 3");
            assertThat(page.locator(".ordered-name a")).hasText(new String[] {"Persona", "Solaris", "Stalker"});
            var place = page.locator(".ordered-row").first().getByLabel(Pattern.compile("Place of .*"));
            place.fill("3");
            place.press("Enter");
            assertThat(page.locator("[data-ordering-status]")).containsText("at place 3 of 3");
            page.reload();

            assertThat(page.locator(".ordered-name a")).hasText(new String[] {"Solaris", "Stalker", "Persona"});
            page.navigate(stage.at(list));
            assertThat(page.locator(".list-place")).hasText(new String[] {"1", "2", "3"});
        }
    }

    @Test
    void aListIsPutInOrderByPointer() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Lidia Lister");
            makeList(page);

            page.locator(".ordered-grip").first().hover();
            page.mouse().down();
            page.locator(".ordered-row").nth(2).locator(".ordered-remove").hover();
            page.mouse().move(page.viewportSize().width / 2.0, bottom(page));
            page.mouse().up();

            assertThat(page.locator("[data-ordering-status]")).containsText("Solaris is at place 3 of 3");
            page.reload();
            assertThat(page.locator(".ordered-name a")).hasText(new String[] {"Stalker", "Persona", "Solaris"});
        }
    }

    private static double bottom(Page page) {
        var box = page.locator(".ordered").boundingBox();
        return box.y + box.height - 2;
    }

    @Test
    void aListIsPutInOrderCopiedAndDeletedWithoutJavaScript() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Luisa Lister");
            var list = makeList(page);

            page.locator(".ordered-row")
                    .nth(2)
                    .getByLabel(Pattern.compile("Move .* up"))
                    .click();
            assertThat(page.locator(".ordered-name a")).hasText(new String[] {"Solaris", "Persona", "Stalker"});
            page.locator(".ordered-row")
                    .first()
                    .getByLabel(Pattern.compile("Place of .*"))
                    .fill("abc");
            page.locator(".ordered-row")
                    .first()
                    .getByText("Move", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("not \"abc\"");

            page.navigate(stage.at(list));
            button(page, "Copy").click();
            assertThat(page.locator(".list-by").last()).containsText("Copied from");
            button(page, "Delete").click();
            assertThat(page.locator("main > .list-cards > li")).hasCount(1);
            page.locator(".said").getByText("Undo").click();
            assertThat(page.locator("main .tile-name")).hasText(new String[] {"Solaris", "Persona", "Stalker"});
        }
    }

    /** Makes a public ranking of Solaris, Stalker and Persona; returns its path and stays where it is edited. */
    private String makeList(Page page) {
        page.navigate(stage.at("/lists/new"));
        page.getByLabel("Name").fill("Long looks");
        page.getByLabel("number the titles").check();
        page.getByLabel("Everyone").check();
        button(page, "Create list").click();
        for (var film : List.of("Solaris", "Stalker", "Persona")) {
            page.getByLabel("Add a title").fill(film);
            page.getByLabel("Add a title").press("Enter");
            page.locator(".list-found button").first().click();
            assertThat(page.locator(".said")).containsText("Added to the end of the list");
        }
        page.navigate(page.url().replaceAll("/edit.*", "/edit"));
        return page.url().replaceAll("^https?://[^/]+|/edit$", "");
    }

    @Test
    void aViewingIsLoggedChangedAndDeletedWithAndWithoutJavaScript() {
        keepsADiary("Lora Lister", true);
        keepsADiary("Lulu Lister", false);
    }

    private void keepsADiary(String name, boolean javaScript) {
        try (var context = stage.context(javaScript)) {
            var page = context.newPage();
            stage.join(page, name);
            page.navigate(stage.at(CRANES));
            page.getByText("Log a viewing").click();
            page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("1957-10-12");
            page.getByLabel("Stars that day").selectOption("5");
            page.getByLabel("Note").fill("At its premiere");
            button(page, "Log it").click();
            assertThat(page.locator(".said")).containsText("Added to your diary.");

            page.navigate(stage.at("/diary"));
            assertThat(page.locator("main")).containsText("1 viewing in October 1957");
            page.getByText("Edit").first().click();
            page.getByLabel("Yes, again").check();
            button(page, "Save").click();
            assertThat(page.locator(".viewing")).containsText("Rewatch");
            page.getByText("Edit").first().click();
            button(page, "Delete this viewing").click();
            assertThat(page.locator(".viewing")).hasCount(0);
            page.locator(".said").getByText("Undo").click();
            assertThat(page.locator(".viewing")).containsText("At its premiere");
        }
    }

    @Test
    void axeFindsNothingOnTheirPages() {
        List<String> found = new ArrayList<>();
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Liv Lister");
            var list = makeList(page);
            page.navigate(stage.at(CRANES));
            page.locator(".hero .wish button").click();
            for (var path : List.of(
                    "/watchlist",
                    "/lists",
                    "/lists/new",
                    list,
                    list + "/edit?q=persona",
                    CRANES + "/lists",
                    CRANES + "/viewings",
                    "/diary")) {
                page.navigate(stage.at(path));
                Axe.faults(page).forEach(fault -> found.add(path + ": " + fault));
            }
        }
        assertThat(found).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
