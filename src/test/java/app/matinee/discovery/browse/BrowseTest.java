package app.matinee.discovery.browse;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ContentRating;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Listing;
import app.matinee.discovery.Tile;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BrowseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Browse browse;

    BrowseTest(DataSource database) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        modules = Modules.over(
                database, Clock.fixed(Instant.parse(TODAY + "T12:00:00Z"), ZoneOffset.UTC), "catalog", "discovery");
        browse = modules.door(Browse.class);
    }

    @BeforeEach
    void someTitles() {
        jdbc.sql("truncate catalog.title cascade").update();
        load(
                film("a", "Ärger", 1957, List.of("War"), "de", LocalDate.of(1957, 1, 1)),
                film("b", "Battle", 1957, List.of("War", "Drama"), "en", LocalDate.of(1957, 2, 1)),
                film("c", "Calm", 1993, List.of("Drama"), "en", LocalDate.of(1993, 2, 1)),
                film("now", "On Now", 2026, List.of("Drama"), "en", TODAY.minusDays(10)),
                film("soon", "On Later", 2026, List.of("War"), "en", TODAY.plusDays(10)),
                Cast.series("dark", "Dark", 2017));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void listsFollowTheReleasesInTheRegionOfTheSite() {
        assertThat(names(list(Listing.IN_THEATERS, Map.of()))).containsExactly("On Now");
        assertThat(names(list(Listing.COMING_SOON, Map.of()))).containsExactly("On Later");
        assertThat(names(list(Listing.AT_HOME, Map.of()))).containsExactlyInAnyOrder("Ärger", "Battle", "Calm");
        assertThat(names(list(Listing.TV_SERIES, Map.of()))).containsExactly("Dark");
        assertThat(list(Listing.COMING_SOON, Map.of()).tiles().getFirst().opens())
                .isEqualTo(TODAY.plusDays(10));
    }

    @Test
    void aTitleNeedsOneValueOfEachFilter() {
        assertThat(names(list(
                        Listing.AT_HOME, Map.of(Filter.GENRE, Set.of("war", "drama"), Filter.YEAR, Set.of("1950s")))))
                .containsExactlyInAnyOrder("Ärger", "Battle");
        assertThat(names(list(Listing.AT_HOME, Map.of(Filter.GENRE, Set.of("drama"), Filter.LANGUAGE, Set.of("de")))))
                .isEmpty();
    }

    @Test
    void valuesAreCountedUnderTheOtherFilters() {
        var listed = list(Listing.AT_HOME, Map.of(Filter.GENRE, Set.of("war"), Filter.LANGUAGE, Set.of("en")));

        assertThat(listed.total()).isEqualTo(1);
        assertThat(listed.counts())
                .containsEntry(Filter.GENRE, Map.of("war", 1, "drama", 2))
                .containsEntry(Filter.LANGUAGE, Map.of("en", 1, "de", 1))
                .containsEntry(Filter.YEAR, Map.of("1957", 1, "1950s", 1));
    }

    @Test
    void contentRatingsAreThoseOfTheSitesRegion() {
        load(
                rated("night", "Night", List.of(new ContentRating("ACB", "MA15+"), new ContentRating("FSK", "16"))),
                rated("other", "Other Night", List.of(new ContentRating("ACB", "M"), new ContentRating("CNC", "12"))));

        try (var german = Modules.over(database, Clock.systemUTC(), Map.of("region", "DE"), "catalog", "discovery")) {
            german.settle();
            var listed =
                    german.door(Browse.class).list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.POPULAR, null), 10);

            assertThat(listed.counts()).containsEntry(Filter.RATING, Map.of("16", 1, "12", 1));
        }
    }

    private static TitleDraft rated(String key, String name, List<ContentRating> ratings) {
        return TitleDraft.draft(1, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(1996)
                .countries(List.of("FR"))
                .contentRatings(ratings)
                .build();
    }

    @Test
    void whatMeansNothingIsIgnoredAndTold() {
        var listed = list(
                Listing.AT_HOME,
                Map.of(
                        Filter.GENRE, Set.of("warr"),
                        Filter.CRITICS, Set.of("fresh’--"),
                        Filter.YEAR, Set.of("57")));

        assertThat(listed.ignored()).containsExactlyInAnyOrder("warr", "fresh’--", "57");
        assertThat(listed.total()).isEqualTo(3);
        assertThat(listed.chosen()).isEmpty();
    }

    @Test
    void namesAreOrderedAsDictionariesDo() {
        assertThat(names(browse.list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.A_TO_Z, null), 10)))
                .containsExactly("Ärger", "Battle", "Calm");
    }

    @Test
    void boxOfficeOrdersByWhatTitlesTookAndLeavesTheOthersLast() {
        load(TitleDraft.draft(1, TitleKind.MOVIE, List.of(Cast.id("rich")), "Rich")
                .year(1990)
                .boxOffice(List.of(new BoxOffice("US", "USD", new BigDecimal("17000"))))
                .build());

        assertThat(names(browse.list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.TOP_BOX_OFFICE, null), 10)))
                .startsWith("Rich")
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderLeadsThroughAllTitlesOnce(TileOrder order) {
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var listed = browse.list(new Wanted(Listing.AT_HOME, Map.of(), order, cursor), 1);
            seen.addAll(names(listed));
            cursor = listed.next();
        } while (cursor != null && seen.size() < 10);

        assertThat(seen).containsExactlyInAnyOrder("Ärger", "Battle", "Calm");
    }

    @Test
    void pagingGoesOnThoughTheTitleItStandsAtHasMoved() {
        var first = browse.list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.NEWEST, null), 1);
        assertThat(names(first)).containsExactly("Calm");

        load(film("c", "Calm", 1930, List.of("Drama"), "en", LocalDate.of(1930, 1, 1)));
        var second = browse.list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.NEWEST, first.next()), 1);

        assertThat(names(second)).containsExactly("Battle");
        assertThat(second.isFirst()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bmV3ZXN0", "cG9wdWxhciBuMCBuMA", "bmV3ZXN0IG54IG4x", "🎬"})
    void anImpossibleCursorLeadsToTheFirstPage(String cursor) {
        var listed = browse.list(new Wanted(Listing.AT_HOME, Map.of(), TileOrder.NEWEST, cursor), 1);

        assertThat(listed.isFirst()).isTrue();
        assertThat(names(listed)).containsExactly("Calm");
    }

    private Listed list(Listing listing, Map<Filter, Set<String>> chosen) {
        return browse.list(new Wanted(listing, chosen, TileOrder.POPULAR, null), 10);
    }

    private static List<String> names(Listed listed) {
        return listed.tiles().stream().map(Tile::name).toList();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load("cast", List.of(drafts).iterator(), false);
        modules.settle();
    }

    private static TitleDraft film(
            String key, String name, int year, List<String> genres, String language, LocalDate opening) {
        return TitleDraft.draft(1, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(year)
                .genres(genres)
                .languages(List.of(language))
                .releases(List.of(new ReleaseEvent(ReleaseKind.THEATRICAL, "US", opening)))
                .releaseSize("wide")
                .build();
    }
}
