package app.matinee.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import app.matinee.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Opens the sample pages in Chromium; without one it is skipped, and says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookInBrowserTest {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Between them these pages show every colour. */
    private static final List<String> COLOURFUL = List.of("title", "reviews-audience", "browse", "scores", "error-404");

    private GalleryServer server;
    private Chromium chromium;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Optional<Path> program = Chromium.program();
        Assumptions.assumeTrue(program.isPresent(), "Skipped: there is no Chromium; bin/test says how to get one");
        LookGallery.write(folder);
        server = new GalleryServer(folder);
        chromium = Chromium.open(program.orElseThrow());
        browser = chromium.browser();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
            server.close();
        }
    }

    @Test
    void axeFindsNothingOnAnyPage() {
        assertThat(violations(ColorScheme.LIGHT, SamplePages.all().keySet(), page -> Axe.faults(page, RULES)))
                .isEmpty();
    }

    @Test
    void everythingCanBeReadInTheDark() {
        assertThat(violations(ColorScheme.DARK, COLOURFUL, page -> Axe.faults(page, List.of("color-contrast"))))
                .isEmpty();
    }

    private List<String> violations(ColorScheme scheme, Collection<String> names, Function<Page, List<String>> axe) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(scheme, 1280)) {
            Page page = context.newPage();
            for (String name : names) {
                page.navigate(server.address() + name + ".html");
                axe.apply(page).forEach(fault -> found.add(name + ": " + fault));
            }
        }
        return found;
    }

    @Test
    void noPageScrollsSidewaysAt320Pixels() {
        List<String> wide = new ArrayList<>();
        try (BrowserContext context = context(ColorScheme.LIGHT, 320)) {
            Page page = context.newPage();
            for (String name : SamplePages.all().keySet()) {
                page.navigate(server.address() + name + ".html");
                int width = (int) page.evaluate("document.documentElement.scrollWidth");
                if (width > 320) {
                    wide.add(name + " is " + width + " wide");
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void thePlaceOfAPictureHasItsColour() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = context.newPage();
            page.navigate(server.address() + "title.html");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.photos .poster')).backgroundColor"))
                    .isEqualTo("rgb(74, 91, 108)");
        }
    }

    @Test
    void escapeClosesTheSearchAndGivesTheFocusBack() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 360)) {
            Page page = context.newPage();
            page.navigate(server.address() + "title.html");
            page.locator("[data-search=open]").click();
            page.keyboard().type("cranes");
            assertThat(page.locator("#search").inputValue()).isEqualTo("cranes");
            page.keyboard().press("Escape");
            assertThat(page.locator("#search").isVisible()).isFalse();
            assertThat(page.evaluate("document.activeElement.dataset.search")).isEqualTo("open");
        }
    }

    @Test
    void theThemeIsRememberedOnTheNextPage() {
        try (BrowserContext context = context(ColorScheme.LIGHT, 1280)) {
            Page page = context.newPage();
            page.navigate(server.address() + "title.html");
            page.locator("[data-theme-switch]").dblclick();
            page.navigate(server.address() + "cast.html");
            assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        }
    }

    @Test
    void withoutScriptsTheSynopsisOpensAndTheSearchIsAPlainForm() {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 800))) {
            Page page = context.newPage();
            page.navigate(server.address() + "title.html");
            assertThat(page.locator("#search").isVisible()).isTrue();
            double before = page.locator(".synopsis .prose-text").boundingBox().height;
            page.getByText("Read More").first().click();
            assertThat(page.locator(".synopsis .prose-text").boundingBox().height)
                    .isGreaterThan(before);
            assertThat(page.locator(".synopsis").getByText("Read Less").isVisible())
                    .isTrue();
        }
    }

    private BrowserContext context(ColorScheme scheme, int width) {
        return browser.newContext(
                new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
    }
}
