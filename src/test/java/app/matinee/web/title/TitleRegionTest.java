package app.matinee.web.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TitleRegionTest {
    private final DataSource database;

    TitleRegionTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void aFrenchFilmThatWentAroundTheWorld() {
        JdbcClient.create(database).sql("truncate catalog.title cascade").update();
        load(TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id("night")), "Night Train")
                .year(1996)
                .countries(List.of("FR"))
                .contentRatings(List.of(
                        new ContentRating("ACB", "MA15+"),
                        new ContentRating("CA", "14A"),
                        new ContentRating("CNC", "12"),
                        new ContentRating("FSK", "16"),
                        new ContentRating("MPA", "R")))
                .releases(List.of(
                        release(ReleaseKind.PREMIERE, "IT", 8, 30),
                        release(ReleaseKind.THEATRICAL, "BE", 9, 4),
                        release(ReleaseKind.THEATRICAL, "FR", 9, 11),
                        release(ReleaseKind.LIMITED, "US", 10, 4),
                        release(ReleaseKind.THEATRICAL, "US", 10, 18),
                        release(ReleaseKind.THEATRICAL, "DE", 11, 21)))
                .build());
    }

    private static ReleaseEvent release(ReleaseKind kind, String country, int month, int day) {
        return new ReleaseEvent(kind, country, LocalDate.of(1996, month, day));
    }

    @ParameterizedTest
    @CsvSource({"US,R,MPA R", "DE,16,FSK 16", "CA,14A,CA 14A", "AU,MA15+,ACB MA15+", "BE,12,CNC 12"})
    void theRatingIsThatOfTheSitesRegionOrElseOfWhereTheFilmIsFrom(String region, String rating, String written) {
        var page = page(region, "/m/night-train");

        assertThat(page.select(".certificate").text()).isEqualTo(rating);
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"contentRating\":\"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({"US,R (MPA),4", "CA,14A,4", "BE,'12 (CNC, France)',4"})
    void theOtherRatingsAreBehindItByCountry(String region, String first, int others) {
        var rating = fact(page(region, "/m/night-train"), "Rating");

        assertThat(rating.select("> .fact").eachText()).containsExactly(first);
        assertThat(rating.select("summary").text()).isEqualTo("In other countries (%d)".formatted(others));
        assertThat(rating.select("details[open]")).isEmpty();
        assertThat(rating.select("li").eachText()).contains("Australia MA15+ (ACB)", "Germany 16 (FSK)");
    }

    static Stream<Arguments> regions() {
        return Stream.of(
                arguments("US", List.of("Oct 4, 1996 (limited)", "Oct 18, 1996", "Sep 11, 1996 (France)")),
                arguments("DE", List.of("Nov 21, 1996", "Sep 11, 1996 (France)")),
                arguments("FR", List.of("Sep 11, 1996")),
                arguments("JP", List.of("Sep 11, 1996 (France)")));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void theDatesOfTheSitesRegionComeFirstThenThatOfWhereTheFilmIsFrom(String region, List<String> dates) {
        var released = fact(page(region, "/m/night-train"), "Release Date (Theaters)");

        assertThat(released.select("> .fact").eachText()).isEqualTo(dates);
        assertThat(released.select("li").eachText()).contains("Italy Aug 30, 1996 (premiere)");
    }

    @Test
    void theOtherDatesAreBehindThemByCountryAndNothingIsSaidTwice() {
        var released = fact(page("DE", "/m/night-train"), "Release Date (Theaters)");

        assertThat(released.select("summary").text()).isEqualTo("In other countries (3)");
        assertThat(released.select("li").eachText())
                .containsExactly(
                        "Belgium Sep 4, 1996",
                        "Italy Aug 30, 1996 (premiere)",
                        "USA Oct 4, 1996 (limited) Oct 18, 1996");
    }

    @Test
    void aFilmThatWasOnlyEverHereSaysSoInOneDate() {
        load(TitleDraft.draft(3, TitleKind.MOVIE, List.of(Cast.id("short")), "Short Night")
                .year(1996)
                .countries(List.of("US"))
                .contentRatings(List.of(new ContentRating("MPA", "PG")))
                .releases(List.of(release(ReleaseKind.THEATRICAL, "US", 10, 18)))
                .build());

        var page = page("US", "/m/short-night");

        assertThat(fact(page, "Release Date (Theaters)").text()).isEqualTo("Oct 18, 1996");
        assertThat(fact(page, "Rating").text()).isEqualTo("PG (MPA)");
    }

    private static Element fact(Document page, String label) {
        Elements rows = page.select(".facts > div");
        return rows.stream()
                .filter(row -> row.select("dt").text().equals(label))
                .map(row -> row.select("dd").first())
                .findFirst()
                .orElseThrow();
    }

    private Document page(String region, String path) {
        try (var modules = modules(region)) {
            return new Visitor(modules).page(path);
        }
    }

    private void load(TitleDraft draft) {
        try (var modules = modules("US")) {
            modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(draft).iterator(), false);
            modules.settle();
        }
    }

    private Modules modules(String region) {
        return Modules.over(
                database,
                Clock.systemUTC(),
                Map.of("region", region),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "web.address",
                "lists",
                "web.wording",
                "web.title");
    }
}
