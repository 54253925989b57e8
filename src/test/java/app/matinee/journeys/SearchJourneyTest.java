package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class SearchJourneyTest {
    private static final String CRANES = "/m/the-cranes-are-flying";

    private final Stage stage;

    SearchJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorFindsAFilmByKeyboardAndComesBackToTheSearch() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            page.navigate(stage.at("/"));
            var field = page.locator("#search");
            field.focus();
            page.keyboard().type("kranes ar");
            var first = page.locator("#search-suggestions [role=option]").first();
            assertThat(first).containsText("The Cranes Are Flying");
            assertThat(field).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "search-suggestions-0");
            assertThat(first).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(stage.at(CRANES));

            page.locator("#search").focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#search-suggestions")).containsText("Recent searches");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Clear recent searches"))
                    .click();
            assertThat(page.locator("#search-suggestions [role=option]")).hasCount(0);
            page.keyboard().press("Escape");
            assertThat(page.locator("#search")).hasAttribute("aria-expanded", "false");
        }
    }

    @Test
    void aVisitorFindsAFilmByTouch() {
        try (var context = stage.phone()) {
            var page = context.newPage();
            page.navigate(stage.at("/"));
            page.locator("[data-search=open]").tap();
            page.locator("#search").fill("летят");
            page.locator("#search-suggestions [role=option]").first().tap();
            assertThat(page).hasURL(stage.at(CRANES));
        }
    }

    @Test
    void aVisitorFiltersToALinkThatShowsTheSameAndGoesBack() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            page.navigate(stage.at("/browse/movies-at-home"));
            page.getByText("Genre", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel(Pattern.compile("^War \\d+")).check();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("War films at home");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Newest").setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("War films at home, newest first");
            assertThat(page.locator(".grid")).containsText("The Cranes Are Flying");
            var shared = page.url();

            try (var friend = stage.context(false)) {
                var theirs = friend.newPage();
                theirs.navigate(shared);
                assertThat(theirs.locator("h1")).hasText("War films at home, newest first");
            }
            page.goBack();
            assertThat(page.locator("h1")).hasText("War films at home");
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Clear").setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("Movies at Home");
        }
    }
}
