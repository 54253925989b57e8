package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people in two browsers see one another's effects. */
@Journey
class PeopleJourneyTest {
    private static final String FILM = "/m/casablanca";

    private final Stage stage;

    PeopleJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void whatOneRatesTheOtherWhoFollowsFindsInTheFeed() {
        followAndFind(true, "Nina Follower", "nina-f", "Otto Rater", "otto-r");
    }

    @Test
    void theSameWayWorksWithoutJavaScript() {
        followAndFind(false, "Pia Follower", "pia-f", "Rolf Rater", "rolf-r");
    }

    private void followAndFind(boolean javaScript, String follower, String handle, String rater, String rated) {
        try (var one = stage.context(javaScript);
                var other = stage.context(javaScript)) {
            var followers = one.newPage();
            var raters = other.newPage();
            stage.join(followers, follower);
            stage.join(raters, rater);

            followers.navigate(stage.at("/user/" + rated));
            button(followers, "Follow").click();
            assertThat(followers.getByRole(AriaRole.STATUS).first()).containsText("You are now following them.");

            raters.navigate(stage.at("/notifications"));
            assertThat(raters.locator(".told")).containsText("is now following you.");
            button(raters, "Mark all as read").click();
            assertThat(raters.locator(".news-count")).hasCount(0);
            raters.navigate(stage.at(FILM));
            raters.getByLabel("4 stars", new Page.GetByLabelOptions().setExact(true))
                    .click();
            button(raters, "Post Rating").click();
            assertThat(raters.locator("[data-rated]")).hasText("Rated 4 out of 5 stars");

            followers.navigate(stage.at("/feed"));
            assertThat(followers.locator(".deeds")).containsText("rated 1 title");
            assertThat(followers.locator(".deeds .tile-name")).hasText("Casablanca");

            raters.navigate(stage.at("/user/" + handle));
            raters.getByText("More", new Page.GetByTextOptions().setExact(true)).click();
            button(raters, "Block").click();
            assertThat(raters.getByRole(AriaRole.STATUS).first()).containsText("You can no longer see each other.");
            followers.navigate(stage.at("/user/" + rated));
            assertThat(followers.locator("h1")).not().containsText(rater.substring(0, 4));
        }
    }

    @Test
    void thePagesAboutPeopleAreAccessibleAndFitASmallScreen() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.join(page, "Tess Tester");
            for (var width : List.of(360, 1280)) {
                page.setViewportSize(width, 900);
                for (var path :
                        List.of("/user/tess-t", "/feed", "/notifications", "/account/privacy", "/user/tess-t/stats")) {
                    page.navigate(stage.at(path));
                    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(true);
                    assertThat(Axe.faults(page)).as(path + " at " + width).isEmpty();
                }
            }
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
