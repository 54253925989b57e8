package app.matinee.journeys;

import app.matinee.testing.Chromium;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Is what all journeys share: one demo in a process of its own, and one Chromium. */
final class Stage implements AutoCloseable {
    /** The password of all who join. */
    static final String PASSWORD = "four cranes fly west";

    private static final Pattern LINK = Pattern.compile("//[^/\\s]+(/\\S+ticket=[\\w-]+)");

    private final Path folder;
    private final DemoSite demo;
    private final Chromium chromium;
    private final Set<String> joined = new HashSet<>();
    private @Nullable BrowserContext operator;

    Stage(Path program) throws IOException {
        folder = Files.createTempDirectory("matinee-journeys");
        demo = DemoSite.start(folder);
        chromium = Chromium.openPlain(program);
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

    /**
     * Joins as somebody new, confirms, and is signed in; the address is made of the name. By requests that share the
     * browser's cookies, since a journey in which that is clicked is enough.
     */
    void join(Page page, String name) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
        if (!joined.add(email)) {
            throw new IllegalArgumentException(name + " has joined in another journey; all share one site");
        }
        send(
                page,
                "/join",
                FormData.create().set("name", name).set("email", email).set("password", PASSWORD));
        var ticket = mailed(email).replaceAll(".*ticket=", "");
        var confirmed = send(page, "/join/confirm", FormData.create().set("ticket", ticket));
        page.navigate(at(Objects.requireNonNull(confirmed.headers().get("location"))));
    }

    private APIResponse send(Page page, String path, FormData form) {
        var options = RequestOptions.create().setForm(form).setMaxRedirects(0);
        var answer = page.request().post(at(path), options);
        if (answer.status() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.status() + ": " + answer.text());
        }
        return answer;
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
        var operator = operator();
        var mail = Jsoup.parse(operator.request().get(at("/outbox")).text()).select(".mail").stream()
                .map(Element::text)
                .filter(text -> text.contains(email))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No mail to " + email));
        var link = LINK.matcher(mail);
        if (!link.find()) {
            throw new IllegalStateException("No link in " + mail);
        }
        return link.group(1);
    }

    /** Returns the browser of the operator, who stays signed in. */
    private BrowserContext operator() {
        var there = operator;
        if (there == null) {
            there = context(false);
            signIn(there.newPage(), "curator@demo.example", "the cranes fly at dawn");
            operator = there;
        }
        return there;
    }

    @Override
    public void close() {
        chromium.close();
        demo.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
