package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@Journey
class ProofJourneyTest {

    private final Stage stage;

    ProofJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aMemberRegistersAPasskeyAndSignsInByNothingElse() {
        try (var context = stage.context(true)) {
            var page = context.newPage();
            plugInAuthenticator(context.newCDPSession(page));
            stage.join(page, "Katya Passkeyeva");
            page.navigate(stage.at("/account/passkeys"));
            page.getByLabel("Name of the new passkey").fill("My phone");
            button(page, "Add a passkey").click();
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Your passkey is ready");
            assertThat(page.getByLabel("Name of this passkey")).hasValue("My phone");
            assertNothingInaccessible(page);

            button(page, "Sign out").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("signed out");
            // Else the field for the address offers the passkey, and the authenticator takes it before the button is
            // pressed.
            page.addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
            page.navigate(stage.at("/login?next=/account"));
            button(page, "Sign in with a passkey").click();
            assertThat(page).hasURL(stage.at("/account"));

            page.navigate(stage.at("/account/passkeys"));
            assertThat(page.getByText("last used")).hasCount(1);
            button(page, "Remove").click();
            assertThat(page.getByText("You have none yet")).isVisible();
        }
    }

    @Test
    void withoutJavaScriptNoPasskeyIsOffered() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            page.navigate(stage.at("/login"));
            assertThat(page.getByText("Sign in with a passkey")).isHidden();
        }
    }

    @Test
    void aSecondFactorIsSwitchedOnAndAskedForWithoutJavaScript() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            stage.join(page, "Fyodor Codov");
            page.navigate(stage.at("/account"));
            page.getByText("Set up two-step sign-in").click();
            var app = new AuthenticatorApp(page.locator(".secret").textContent());
            page.getByLabel("Code").fill("123");
            button(page, "Switch on").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("That code is wrong");
            assertThat(page.locator(".secret")).hasText(app.secret());
            page.getByLabel("Code").fill(app.code(0));
            button(page, "Switch on").click();
            var codes = page.locator(".codes code").allTextContents();
            assertThat(codes).hasSize(10);
            button(page, "Sign out").click();

            askedForCode(page);
            page.getByLabel("Code").fill(app.code(1));
            page.locator("main button[type=submit]").click();
            assertThat(page).hasURL(stage.at("/m/up"));
            button(page, "Sign out").click();
            askedForCode(page);
            page.getByLabel("Code").fill(codes.getFirst());
            page.locator("main button[type=submit]").click();
            assertThat(page).hasURL(stage.at("/m/up"));

            page.navigate(stage.at("/account/second-factor"));
            page.getByLabel("Your password").fill(Stage.PASSWORD);
            button(page, "Switch off").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Two-step sign-in is off");
        }
    }

    private void askedForCode(Page page) {
        page.navigate(stage.at("/login?next=/m/up"));
        page.getByLabel("E-mail address").fill("fyodor.codov@journeys.example");
        page.getByLabel("Password").fill(Stage.PASSWORD);
        page.locator("main .form button[type=submit]").first().click();
        assertThat(page).hasTitle(Pattern.compile("Enter your code.*"));
    }

    private static void assertNothingInaccessible(Page page) {
        assertThat(Axe.faults(page)).isEmpty();
    }

    /** Gives the browser an authenticator, as laptops have one: it keeps passkeys and checks its owner. */
    private static void plugInAuthenticator(CDPSession device) {
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
