package app.matinee.journeys;

import app.matinee.testing.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Is what all journeys share: one demo in a process of its own, and one Chromium. */
final class Stage implements AutoCloseable {
    private static final Pattern LINK = Pattern.compile("//[^/\\s]+(/\\S+ticket=[\\w-]+)");

    private final Path folder;
    private final DemoSite demo;
    private final Chromium chromium;
    private final Set<String> joined = new HashSet<>();

    Stage(Path program) throws IOException {
        folder = Files.createTempDirectory("matinee-journeys");
        demo = DemoSite.start(folder);
        chromium = Chromium.open(program);
    }

    /** Opens a browser of its own, as another person's would be. */
    BrowserContext context(boolean javaScript) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(demo.at("/"))
                        .setJavaScriptEnabled(javaScript)
                        // The crossing of two pages takes clicks while it lasts, and waiting for its end needs a
                        // script.
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Opens a browser on a phone, which is touched. */
    BrowserContext phone() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(demo.at("/"))
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    String at(String path) {
        return demo.at(path);
    }

    /** Joins as somebody new, confirms, and is signed in; the address is made of the name. */
    void join(Page page, String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
        if (!joined.add(email)) {
            throw new IllegalArgumentException(name + " has joined in another journey; all share one site");
        }
        page.navigate(at("/join"));
        page.getByLabel("Your name").fill(name);
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill("four cranes fly west");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join"))
                .click();
        page.navigate(at(mailed(email)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Confirm and sign in"))
                .click();
    }

    /** Signs in by password. */
    void signIn(Page page, String email, String password) {
        page.navigate(at("/login"));
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.locator("main .form button[type=submit]").first().click();
    }

    /** Returns the path that the newest mail to an address leads to, as the operator sees it in the outbox. */
    String mailed(String email) {
        try (var context = context(false)) {
            var page = context.newPage();
            signIn(page, "curator@demo.example", "the cranes fly at dawn");
            page.navigate(at("/outbox"));
            var mail = page.locator(".mail")
                    .filter(new Locator.FilterOptions().setHasText(email))
                    .first()
                    .textContent();
            var link = LINK.matcher(mail);
            if (!link.find()) {
                throw new IllegalStateException("No link in " + mail);
            }
            return link.group(1);
        }
    }

    @Override
    public void close() throws IOException {
        chromium.close();
        demo.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
