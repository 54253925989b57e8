package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class MembershipJourneyTest {
    private final Stage stage;

    MembershipJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorJoinsConfirmsLeavesAndComesBack() {
        comesBack("Veronika Belova", true);
    }

    @Test
    void theSameWayWorksWithoutJavaScript() {
        comesBack("Boris Borozdin", false);
    }

    private void comesBack(String name, boolean javaScript) {
        try (var context = stage.context(javaScript)) {
            var page = context.newPage();
            var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
            page.navigate(stage.at("/join"));
            page.getByLabel("Your name").fill(name);
            page.getByLabel("E-mail address").fill(email);
            page.getByLabel("Password").fill(Stage.PASSWORD);
            button(page, "Join").click();
            page.navigate(stage.at(stage.mailed(email)));
            button(page, "Confirm and sign in").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your account is ready");
            button(page, "Sign out").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");

            page.navigate(stage.at("/account"));
            assertThat(page).hasTitle(Pattern.compile("Sign in.*"));
            page.getByLabel("E-mail address").fill(email);
            page.getByLabel("Password").fill("not the password");
            page.locator("main button[type=submit]").first().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("do not match");
            page.getByLabel("Password").fill(Stage.PASSWORD);
            page.locator("main button[type=submit]").first().click();
            assertThat(page).hasURL(stage.at("/account"));
        }
    }

    @Test
    void aPageMadeForOneMemberIsKeptByNobody() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            stage.signIn(page, "member@demo.example", "the cranes fly at dawn");
            var mine = page.navigate(stage.at("/account"));
            assertThat(mine).isNotNull();
            assertThat(mine.headerValue("cache-control")).contains("no-store");
            button(page, "Sign out").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");
            page.goBack();
            assertThat(page.getByText("member@demo.example")).hasCount(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
