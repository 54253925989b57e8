package app.matinee.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes pictures of the gallery: {@code LookPictures [page,page…] [width,width…] [light|dark|both]}. */
public final class LookPictures {
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private LookPictures() {}

    /** Writes {@code target/pictures/{page}-{width}-{theme}.png}. */
    public static void main(String[] args) throws IOException {
        List<String> pages = args.length > 0
                ? List.of(args[0].split(","))
                : List.copyOf(SamplePages.all().keySet());
        List<String> widths = List.of((args.length > 1 ? args[1] : "360,768,1280").split(","));
        String theme = args.length > 2 ? args[2] : "both";
        LookGallery.write(LookGallery.FOLDER);
        try (GalleryServer server = new GalleryServer(LookGallery.FOLDER);
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = launch(playwright)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = scheme.name().toLowerCase(java.util.Locale.ROOT);
                if (!theme.equals("both") && !theme.equals(name)) {
                    continue;
                }
                for (String width : widths) {
                    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                            .setColorScheme(scheme)
                            .setViewportSize(Integer.parseInt(width), 900))) {
                        Page page = context.newPage();
                        for (String one : pages) {
                            page.navigate(server.address() + one + ".html");
                            page.evaluate("document.fonts.ready");
                            page.evaluate(
                                    "for (const i of document.images) i.loading = 'eager'; document.querySelectorAll('.band').forEach(b => b.style.contentVisibility = 'visible')");
                            page.waitForTimeout(150);
                            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
                            if (wide > Integer.parseInt(width)) {
                                System.out.println("TOO WIDE " + one + " at " + width + ": " + wide);
                            }
                            page.screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(Path.of("target/pictures/" + one + "-" + width + "-" + name + ".png")));
                        }
                    }
                }
            }
        }
    }

    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }
}
