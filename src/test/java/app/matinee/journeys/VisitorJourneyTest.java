package app.matinee.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Axe;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@Journey
class VisitorJourneyTest {
    private static final String CRANES = "/m/the-cranes-are-flying";
    private static final int LINKS_OF_A_KIND = 8;

    private final Stage stage;

    VisitorJourneyTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aVisitorSearchesByKeyboardAndReadsWhatTheOneRottenReviewIs() {
        try (var context = stage.context(true)) {
            findsTheRottenReview(context.newPage());
        }
    }

    @Test
    void theSameWayWorksWithoutJavaScript() {
        try (var context = stage.context(false)) {
            findsTheRottenReview(context.newPage());
        }
    }

    private void findsTheRottenReview(Page page) {
        page.navigate(stage.at("/"));
        page.locator("#search").fill("летят журав");
        page.keyboard().press("Enter");
        link(page, "The Cranes Are Flying").click();
        assertThat(page).hasTitle(Pattern.compile("The Cranes Are Flying \\(1957\\).*"));
        assertThat(page.locator(".hero-scores")).containsText("96%");
        assertThat(page.locator(".hero-scores")).containsText("2,500+ Ratings");
        link(page, "View All (27) Critics Reviews").click();
        link(page, "Rotten").click();
        assertThat(page.locator(".cards > li")).hasCount(1);
        link(page, "Dave Kehr").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dave Kehr")))
                .isVisible();
        link(page, "The Cranes Are Flying (1957)").click();
        assertThat(page).hasURL(stage.at(CRANES));
    }

    @Test
    void theSynopsisOpensAndClosesWithoutJavaScript() {
        try (var context = stage.context(false)) {
            var page = context.newPage();
            page.navigate(stage.at(CRANES));
            var more = page.getByText("Read More").first();
            more.click();
            assertThat(page.getByText("Read Less").first()).isVisible();
            page.getByText("Read Less").first().click();
            assertThat(page.getByText("Read More").first()).isVisible();
        }
    }

    /** Of links of one kind a few tell as much as all. */
    @Test
    void linksOfEveryKindOnTheMainPagesAnswer() throws Exception {
        Set<String> links = new LinkedHashSet<>();
        for (var path : List.of(
                "/",
                CRANES,
                CRANES + "/reviews",
                "/browse/tv-series",
                "/tv/twin-peaks",
                "/charts",
                "/charts/movies/war",
                "/about")) {
            Jsoup.parse(body(path))
                    .select("a[href^=/], link[href^=/], script[src^=/], img[src^=/]")
                    .forEach(element -> {
                        links.add(element.hasAttr("href") ? element.attr("href") : element.attr("src"));
                    });
        }
        List<String> broken = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (var link : links) {
            var kind = link.replaceFirst("(/[^/?]*).*", "$1");
            if (kinds.merge(kind, 1, Integer::sum) <= LINKS_OF_A_KIND && status(link) != 200) {
                broken.add(link + " answers " + status(link));
            }
        }
        assertThat(links).hasSizeGreaterThan(100);
        assertThat(broken).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFoundAndBadAddressesAreNoServersFault() throws Exception {
        for (var path : List.of(
                "/m/no-such-film",
                "/m/..%2f..",
                "/m/%F0%9F%8E%AC",
                "/m/A%20B",
                "/person/nobody",
                "/critic/-",
                "/browse/x",
                "/tv/dark/s99",
                "/tv/dark/s99999999999",
                "/poster/m/none.svg")) {
            assertThat(status(path)).as(path).isBetween(400, 499);
        }
        for (var path : List.of(
                CRANES + "/reviews?page=-1&show=%00&sort=zzz",
                CRANES + "/reviews?page=99999999999999999999",
                CRANES + "/reviews/audience?show=9&page=x",
                "/charts/movies/war?by=%00&page=-1",
                "/charts/tv?page=99999999999999999999",
                "/search?q=%25_%5C%27",
                "/search?q=" + "a".repeat(5000),
                "/browse/movies-at-home?genre=%27%3B--&page=1e9")) {
            assertThat(status(path)).as(path).isEqualTo(200);
        }
        assertThat(body("/m/no-such-film")).contains("No such title").contains("name=\"q\"");
    }

    @Test
    void axeFindsNothingOnTheDemosPages() {
        List<String> found = new ArrayList<>();
        try (var context = stage.context(true)) {
            var page = context.newPage();
            for (var path : List.of(
                    "/",
                    CRANES,
                    CRANES + "/reviews/audience",
                    CRANES + "/scores",
                    "/charts",
                    "/charts/movies/war?by=audience",
                    "/guides",
                    "/tv/twin-peaks",
                    "/person/mikhail-kalatozov",
                    "/company/mosfilm",
                    "/search?q=the",
                    "/browse/movies-at-home?genre=war")) {
                page.navigate(stage.at(path));
                Axe.faults(page).forEach(fault -> found.add(path + ": " + fault));
            }
        }
        assertThat(found).isEmpty();
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                // Pages of members lead to where one signs in.
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(stage.at(path))).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private String body(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(stage.at(path))).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
