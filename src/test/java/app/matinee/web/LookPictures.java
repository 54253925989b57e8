package app.matinee.web;

import app.matinee.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes pictures of the gallery: {@code LookPictures [page,page…] [width,width…] [light,dark]}. */
public final class LookPictures {
    /** A picture of the whole page needs what is otherwise only drawn when somebody scrolls to it. */
    private static final String SHOW_ALL = """
            for (const image of document.images) image.loading = 'eager';
            for (const band of document.querySelectorAll('.band')) band.style.contentVisibility = 'visible';
            document.fonts.ready
            """;

    private static final int SETTLING_MILLISECONDS = 150;

    private LookPictures() {}

    /** Writes {@code target/pictures/{page}-{width}-{theme}.png}. */
    public static void main(String[] args) throws IOException {
        List<String> pages =
                args.length > 0 ? list(args[0]) : List.copyOf(SamplePages.all().keySet());
        List<String> widths = list(args.length > 1 ? args[1] : "360,768,1280");
        List<String> themes = list(args.length > 2 ? args[2] : "light,dark");
        LookGallery.write(LookGallery.FOLDER);
        try (GalleryServer server = new GalleryServer(LookGallery.FOLDER);
                Chromium chromium = Chromium.open(Chromium.program().orElseThrow())) {
            for (String theme : themes) {
                for (String width : widths) {
                    takeAll(chromium.browser(), server, pages, width, theme);
                }
            }
        }
    }

    private static void takeAll(Browser browser, GalleryServer server, List<String> pages, String width, String theme) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(ColorScheme.valueOf(theme.toUpperCase(Locale.ROOT)))
                .setViewportSize(Integer.parseInt(width), 900))) {
            Page page = context.newPage();
            for (String name : pages) {
                page.navigate(server.address() + name + ".html");
                page.evaluate(SHOW_ALL);
                page.waitForTimeout(SETTLING_MILLISECONDS);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/pictures/%s-%s-%s.png".formatted(name, width, theme))));
            }
        }
    }

    private static List<String> list(String argument) {
        return Arrays.asList(argument.split(",", -1));
    }
}
