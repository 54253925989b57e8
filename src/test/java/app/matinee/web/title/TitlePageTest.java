package app.matinee.web.title;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.audience.DeliveredRating;
import app.matinee.audience.RatingDeliveries;
import app.matinee.catalog.Catalog;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Found;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.Section;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.criticism.DeliveredReview;
import app.matinee.criticism.ReviewDeliveries;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.values.Slug;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TitlePageTest {
    private static final int MOST_STATEMENTS = 6;

    private final StatementCounter database;
    private final Modules modules;

    TitlePageTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.wording",
                "web.title");
    }

    @BeforeEach
    void theCast() {
        JdbcClient.create(database).sql("truncate catalog.title cascade").update();
        load(
                Cast.cranes(),
                Cast.film("crash", "Crash", 2004),
                Cast.series("dark", "Dark", 2017),
                Cast.season("dark-1", "dark", 1, 2017));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void theWholePageCostsAtMostSixStatements() {
        reviewed("cranes", 27, 1);
        rated(60);
        database.reset();

        page(movie("the-cranes-are-flying"));

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aSeriesWithItsSeasonsCostsNoMore() {
        database.reset();

        var page = page(((Found.At) catalog().find(Section.TELEVISION, new Slug("dark"))).title());

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(page.select("#guide").text()).isEqualTo("Seasons");
        assertThat(page.select("a[href=/tv/dark/s01]")).isNotEmpty();
    }

    @Test
    void thePageSaysWhatTheReferenceSays() {
        reviewed("cranes", 27, 1);
        rated(60);

        var page = page(movie("the-cranes-are-flying"));

        assertThat(page.select("h1").text()).isEqualTo("The Cranes Are Flying");
        assertThat(page.select(".hero-meta").text()).contains("1957").contains("1h 35m");
        assertThat(page.select(".hero-genres a").eachText()).containsExactly("Romance", "Drama", "War");
        assertThat(page.select(".hero-scores").text())
                .contains("96%")
                .contains("27 Reviews")
                .contains("26 of 27 positive: 82 to 99%")
                .contains("100%")
                .contains("50+ Ratings");
        assertThat(page.select("a[href=/m/the-cranes-are-flying/reviews]").text())
                .contains("View All (27) Critics Reviews");
        assertThat(page.text())
                .contains("View All (4) audience reviews")
                .contains("Rated: 5/6")
                .contains("Original Language Russian")
                .contains("Release Date (Streaming) Nov 21, 2016")
                .contains("Box Office (Gross USA) $17.0K")
                .contains("Runtime 1h 35m");
        assertThat(page.select("a[href=/person/viktor-rozov]")).isNotEmpty();
        assertThat(page.select("a[href=/company/mosfilm]").text()).isEqualTo("Mosfilm");
    }

    @Test
    void belowTheMinimumNoPercentageIsShown() {
        reviewed("cranes", 3, 0);

        var scores = page(movie("the-cranes-are-flying")).select(".hero-scores").text();

        assertThat(scores).contains("3 of 5 reviews needed").doesNotContain("%");
    }

    @Test
    void whereNothingButTheFirstDayIsKnownItIsTheDateOfRelease() {
        load(
                "tmdb",
                TitleDraft.draft(2, TitleKind.MOVIE, List.of(new ExternalId("tmdb", "593")), "Solaris")
                        .year(1972)
                        .releases(List.of(new ReleaseEvent(ReleaseKind.PREMIERE, "001", LocalDate.of(1972, 3, 20))))
                        .build());

        assertThat(page(movie("solaris")).text()).contains("Release Date Mar 20, 1972");
    }

    private void load(String source, TitleDraft draft) {
        modules.door(CatalogLoads.class).load(source, List.of(draft).iterator(), false);
    }

    @Test
    void aTitleOfWhichLittleIsKnownLeavesNoEmptyRows() {
        var page = page(movie("crash"));

        assertThat(page.select(".hero-scores").text())
                .contains("No reviews yet")
                .contains("No ratings yet");
        assertThat(page.select("[aria-labelledby=info] dt").eachText()).isEmpty();
        assertThat(page.html()).doesNotContain("null");
    }

    @Test
    void theJsonLdIsTheAudiencesRatingAndCannotLeaveItsScript() {
        rated(60);
        load(new Draft("</script><script>alert(1)</script>").film());

        var cranes = page(movie("the-cranes-are-flying"));
        var hostile = page(movie("script-script-alert-1-script"));

        assertThat(cranes.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"Movie\"")
                .contains("\"duration\":\"PT1H35M\"")
                .contains("\"bestRating\":5")
                .contains("\"ratingCount\":60");
        assertThat(hostile.select("script").eachAttr("src")).hasSameSizeAs(cranes.select("script[src]"));
        assertThat(hostile.select("h1").text()).isEqualTo("</script><script>alert(1)</script>");
    }

    private record Draft(String name) {
        TitleDraft film() {
            return Cast.film("hostile", name, 2000);
        }
    }

    private Document page(Title title) {
        var body = modules.door(TitleController.class).title(title, null).getBody();
        return Jsoup.parse(new String(Objects.requireNonNull(body), StandardCharsets.UTF_8));
    }

    private Catalog catalog() {
        return modules.door(Catalog.class);
    }

    private Title movie(String slug) {
        return ((Found.At) catalog().find(Section.MOVIES, new Slug(slug))).title();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load("cast", List.of(drafts).iterator(), false);
        modules.settle();
    }

    private void reviewed(String title, int reviews, int rotten) {
        try (var delivery = modules.door(ReviewDeliveries.class)
                .open(new ReviewDeliveries.Settings("test", false, false, false, null))) {
            IntStream.range(0, reviews).forEach(number -> delivery.add(review(title, number, number < rotten)));
            delivery.finish(rejected -> {
                throw new IllegalStateException(rejected.reason());
            });
        }
    }

    private static DeliveredReview review(String title, int number, boolean rotten) {
        return new DeliveredReview(
                number + 2,
                "r" + number,
                Cast.SOURCE,
                title,
                null,
                null,
                "Critic " + number,
                null,
                "The Lantern",
                null,
                rotten ? Sentiment.ROTTEN : Sentiment.FRESH,
                "5/6",
                number % 2 == 0 ? "It moves." : null,
                null,
                LocalDate.of(2010, 1, 1).plusDays(number),
                null,
                false);
    }

    private void rated(int ratings) {
        var film = movie("the-cranes-are-flying").id();
        var members = modules.door(Accounts.class)
                .open(IntStream.range(0, ratings)
                        .mapToObj(number -> new Identity("m-" + number, "Member " + number, Kind.DEMO))
                        .toList());
        modules.door(RatingDeliveries.class)
                .deliver(
                        IntStream.range(0, ratings)
                                .mapToObj(number -> new DeliveredRating(
                                        members.get(number),
                                        film,
                                        new Stars(9),
                                        false,
                                        Instant.parse("2024-01-01T00:00:00Z"),
                                        text(number),
                                        false))
                                .iterator(),
                        null);
    }

    private static @Nullable String text(int number) {
        return number < 4 ? "Seen twice." : null;
    }
}
