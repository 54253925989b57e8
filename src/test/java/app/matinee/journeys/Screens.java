package app.matinee.journeys;

import app.matinee.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes pictures of the running demo at three widths in both themes: {@code Screens ADDRESS FOLDER}. */
public final class Screens {
    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);

    private Screens() {}

    /** Takes the pictures; the demo runs at the first argument, the second is the folder to fill. */
    public static void main(String[] arguments) {
        var address = URI.create(arguments[0]);
        var folder = Path.of(arguments[1]);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("title", "/m/the-cranes-are-flying");
        pages.put("reviews", "/m/the-cranes-are-flying/reviews");
        pages.put("person", "/person/mikhail-kalatozov");
        try (var chromium = Chromium.open(Chromium.program().orElseThrow())) {
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (var width : WIDTHS) {
                    pages.forEach((name, path) -> picture(
                            chromium.browser(),
                            address.resolve(path),
                            theme,
                            width,
                            folder.resolve(
                                    name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png")));
                }
            }
        }
    }

    private static void picture(Browser browser, URI address, ColorScheme theme, int width, Path file) {
        try (var context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(theme)
                .setViewportSize(width, 900)
                .setBypassCSP(true))) {
            var page = context.newPage();
            page.navigate(address.toString());
            // Pictures below the fold load when they come near it.
            page.evaluate("""
                    for (const image of document.images) image.loading = 'eager';
                    for (const band of document.querySelectorAll('.band')) band.style.contentVisibility = 'visible';
                    """);
            page.waitForFunction("Array.from(document.images).every(image => image.complete)");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
