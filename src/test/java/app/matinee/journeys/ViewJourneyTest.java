package app.matinee.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Journey
class ViewJourneyTest {
    private static final String CRANES = "/m/the-cranes-are-flying";
    private static final int LONG_ENOUGH = 5_000;

    private final Stage stage;

    ViewJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aTitleThatASearchFoundTellsThatItWasLookedAtAfterSomeSeconds() {
        try (var context = person()) {
            var page = context.newPage();
            page.clock().install();
            page.navigate(stage.at("/search?q=cranes"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The Cranes Are Flying"))
                    .first()
                    .click();
            page.waitForURL(stage.at(CRANES));

            var answer = page.waitForResponse(
                    response -> response.url().endsWith("/views"),
                    () -> page.clock().fastForward(LONG_ENOUGH));

            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.request().postData()).matches("title=[0-9]+&from=search");
        }
    }

    @Test
    void nothingIsToldWhereTheBrowserAsksNotToBeTracked() {
        try (var context = person()) {
            var page = context.newPage();
            page.addInitScript(
                    "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })");
            page.clock().install();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> sent.add(request.method()));

            page.navigate(stage.at(CRANES));
            page.clock().fastForward(LONG_ENOUGH);
            page.evaluate("document.title");

            assertThat(sent).isNotEmpty().containsOnly("GET");
        }
    }

    /** Opens a browser that does not say it is a program. */
    private BrowserContext person() {
        var context = stage.context(true);
        context.setExtraHTTPHeaders(Map.of("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0"));
        return context;
    }
}
