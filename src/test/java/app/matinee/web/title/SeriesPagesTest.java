package app.matinee.web.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Listing;
import app.matinee.discovery.Tile;
import app.matinee.discovery.browse.Browse;
import app.matinee.discovery.browse.TileOrder;
import app.matinee.discovery.browse.Wanted;
import app.matinee.scoring.SeriesScore;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.values.Percent;
import app.matinee.web.address.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SeriesPagesTest {
    private static final int MOST_STATEMENTS = 6;

    private final StatementCounter database;
    private final Modules modules;
    private final Visitor visitor;
    private final Critics critics;

    SeriesPagesTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "web.address",
                "lists",
                "web.wording",
                "web.title",
                "web.cast",
                "web.reviews",
                "web.scores");
        this.visitor = new Visitor(modules);
        this.critics = new Critics(modules);
    }

    @BeforeEach
    void aSeriesOfTwoSeasonsWithASpecial() {
        JdbcClient.create(database)
                .sql("truncate catalog.title, criticism.review cascade")
                .update();
        load(
                Cast.series("dark", "Dark", 2017),
                Cast.season("dark-0", "dark", 0, 2017),
                Cast.season("dark-1", "dark", 1, 2017),
                Cast.season("dark-2", "dark", 2, 2019),
                Cast.episode("dark-0-1", "dark-0", 1, "Looking Back", LocalDate.of(2018, 5, 1)),
                Cast.episode("dark-1-1", "dark-1", 1, "Secrets", LocalDate.of(2017, 12, 1)),
                Cast.episode("dark-1-2", "dark-1", 2, "Lies", LocalDate.of(2017, 12, 2)),
                Cast.episode("dark-2-1", "dark-2", 1, "Beginnings and Endings", LocalDate.of(2019, 6, 21)));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tv/dark", "/tv/dark/s01", "/tv/dark/s01/e01"})
    void aPageCostsAtMostSixStatements(String address) {
        critics.review("dark-1", 10, 2);
        database.reset();

        visitor.page(address);

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aSeriesListsItsSeasonsByNumberAndItsSpecialsLast() {
        critics.review("dark-2", 10, 1);

        var page = visitor.page("/tv/dark");

        assertThat(page.select(".guide-name").eachText()).containsExactly("Season 1", "Season 2", "Season 0");
        assertThat(page.select(".guide-number").eachText()).containsExactly("1", "2");
        var second = Objects.requireNonNull(page.select(".guide > li").get(1));
        assertThat(second.select("a").attr("href")).isEqualTo("/tv/dark/s02");
        assertThat(second.text()).contains("2019", "1 episode", "90%");
        assertThat(page.select(".band-all").text()).contains("2 seasons, 3 episodes");
    }

    @Test
    void theSeriesScoreIsTheMeanOfItsScoredSeasonsAndSpecialsAreNoSeason() {
        critics.review("dark-0", 10, 10);
        critics.review("dark-1", 10, 2);

        var score = visitor.page("/tv/dark").select(".hero-scores").text();

        assertThat(score).contains("80%", "Fresh", "1 of 2 seasons scored");
    }

    @Test
    void aSeriesWithoutAScoredSeasonHasNoScoreWhateverIsSaidOfItAsAWhole() {
        critics.review("dark", 10, 0);
        critics.review("dark-1", 3, 0);

        var page = visitor.page("/tv/dark");

        assertThat(page.select(".hero-scores").text())
                .contains("No season scored yet")
                .doesNotContain("%");
        assertThat(page.text()).contains("View All (10) Critics Reviews");
    }

    @Test
    void listsShowTheSameScoreAndOrderByIt() {
        load(Cast.series("fog", "Fog", 2018), Cast.season("fog-1", "fog", 1, 2018));
        critics.review("dark-1", 10, 2);
        critics.review("dark-2", 10, 1);
        critics.review("fog-1", 10, 1);

        var tiles = modules.door(Browse.class)
                .list(new Wanted(Listing.TV_SERIES, Map.of(), TileOrder.CRITICS_HIGH, null), 10)
                .tiles();

        assertThat(tiles).extracting(Tile::name).containsExactly("Fog", "Dark");
        assertThat(tiles.getLast().series()).isEqualTo(new SeriesScore(new Percent(85), 2, 2));
    }

    @Test
    void theScoresPageOfASeriesSumsUpItsSeasons() {
        critics.review("dark-1", 10, 2);
        critics.review("dark-2", 10, 1);

        var steps = visitor.page("/tv/dark/scores").select(".steps > div");

        assertThat(steps.select("dd").eachText()).containsExactly("80%", "90%", "85%");
        assertThat(steps.text()).contains("Season 1", "Season 2", "Mean", "2 of 2 seasons scored");
    }

    @Test
    void aSeasonHasItsEpisodeGuide() {
        var page = visitor.page("/tv/dark/s01");

        assertThat(page.select("h1").text()).isEqualTo("Dark: Season 1");
        assertThat(page.select(".guide-name").eachText()).containsExactly("Secrets", "Lies");
        assertThat(page.select(".guide > li:first-child").text()).contains("Dec 1, 2017", "50m");
        assertThat(page.select(".guide a").eachAttr("href")).containsExactly("/tv/dark/s01/e01", "/tv/dark/s01/e02");
        assertThat(page.text()).contains("Last Air Date Dec 2, 2017");
    }

    @Test
    void aSeasonOfWhichNobodyToldTheYearStandsInThatOfItsFirstEpisodeAndNeverInThatOfItsSeries() {
        fill("dark", "season", 3, 4);
        load(
                episode("dark-3-1", 3, 1, LocalDate.of(2020, 12, 30)),
                episode("dark-3-2", 3, 2, LocalDate.of(2021, 1, 6)));

        var seasons = visitor.page("/tv/dark").select(".guide > li");
        var third = visitor.page("/tv/dark/s03");

        assertThat(seasons.get(2).text()).contains("2020").doesNotContain("2017", "2021");
        assertThat(seasons.get(3).text()).doesNotContain("20");
        assertThat(third.select(".hero-meta").text()).isEqualTo("2020");
        assertThat(third.text()).contains("First Air Date Dec 30, 2020", "Last Air Date Jan 6, 2021");
        assertThat(data("/tv/dark/s03")).contains("\"startDate\":\"2020-12-30\"", "\"endDate\":\"2021-01-06\"");
    }

    @Test
    void aSeasonOfOneEpisodeHasOneAirDate() {
        var page = visitor.page("/tv/dark/s02");

        assertThat(page.select("[aria-labelledby=info] .facts").text()).isEqualTo("Air Date Jun 21, 2019");
    }

    @Test
    void seasonsAndEpisodesHaveNumbersAndNotAmounts() {
        fill("dark", "season", 2024, 2024);
        fill("dark-2", "episode", 1000, 1000);

        assertThat(visitor.page("/tv/dark").select(".guide-number").eachText()).contains("2024");
        assertThat(visitor.page("/tv/dark/s02").select(".guide-number").eachText())
                .contains("1000");
    }

    private static TitleDraft episode(String key, int season, int number, LocalDate aired) {
        return TitleDraft.draft(5, TitleKind.EPISODE, List.of(Cast.id(key)), "Part " + number)
                .parent(Cast.id("dark"))
                .season(season)
                .number(number)
                .releases(List.of(new ReleaseEvent(ReleaseKind.TV, "US", aired)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/tv/dark/s01,-,/tv/dark/s02",
                "/tv/dark/s02,/tv/dark/s01,-",
                "/tv/dark/s00,-,-",
                "/tv/dark/s01/e01,-,/tv/dark/s01/e02",
                "/tv/dark/s01/e02,/tv/dark/s01/e01,/tv/dark/s02/e01",
                "/tv/dark/s02/e01,/tv/dark/s01/e02,-",
                "/tv/dark/s00/e01,-,-"
            })
    void onePartLeadsToTheNextAndSpecialsStandApart(String address, String previous, String next) {
        var turn = visitor.page(address).select(".turn");

        assertThat(href(turn.select("[rel=prev]").first())).isEqualTo(previous);
        assertThat(href(turn.select("[rel=next]").first())).isEqualTo(next);
    }

    @Test
    void episodesAreNotCountedWhileThoseOfASeasonAreUnknown() {
        load(Cast.season("dark-3", "dark", 3, 2020));

        var page = visitor.page("/tv/dark");

        assertThat(page.select(".band-all").text()).contains("3 seasons").doesNotContain("episodes");
        assertThat(page.text()).contains("Latest Air Date Jun 21, 2019");
    }

    @Test
    void anEpisodeLeadsBackToItsSeasonAndItsSeries() {
        var page = visitor.page("/tv/dark/s01/e02");

        assertThat(page.select("h1").text()).isEqualTo("Dark: Lies");
        assertThat(page.select(".crumbs a").eachAttr("href"))
                .containsExactly("/browse/tv-series", "/tv/dark", "/tv/dark/s01");
        assertThat(page.text()).contains("Air Date Dec 2, 2017").contains("Runtime 50m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tv/dark", "/tv/dark/s01", "/tv/dark/s01/e01"})
    void reviewsAttachToEveryLevelAndHaveTheirPagesThere(String address) {
        critics.review(key(address), 6, 1);

        assertThat(visitor.page(address).text()).contains("View All (6) Critics Reviews");
        assertThat(visitor.page(address + "/reviews").select(".review")).hasSize(6);
        assertThat(visitor.page(address + "/reviews/audience").select("h1").text())
                .contains("Audience");
        assertThat(visitor.page(address + "/scores").text()).contains("Why this score");
        assertThat(visitor.page(address + "/cast").select("h1").text()).contains("Cast");
    }

    private static String key(String address) {
        return address.substring("/tv/".length()).replaceAll("/[se]0?", "-");
    }

    @Test
    void onlySeasonsAreCertified() {
        critics.praise("dark-1", 25);
        critics.praise("dark-1-1", 25);

        assertThat(visitor.page("/tv/dark/s01").select(".hero-scores").text()).contains("Certified");
        assertThat(visitor.page("/tv/dark/s01/e01").select(".hero-scores").text())
                .contains("100%")
                .doesNotContain("Certified");
        assertThat(visitor.page("/tv/dark").select(".hero-scores").text()).doesNotContain("Certified");
    }

    @Test
    void searchEnginesLearnWhatIsPartOfWhat() {
        assertThat(data("/tv/dark"))
                .contains("\"@type\":\"TVSeries\"", "\"numberOfSeasons\":2", "\"numberOfEpisodes\":3");
        assertThat(data("/tv/dark/s01"))
                .contains("\"@type\":\"TVSeason\"", "\"seasonNumber\":1", "\"numberOfEpisodes\":2", "\"partOfSeries\"");
        assertThat(data("/tv/dark/s01/e02"))
                .contains("\"@type\":\"TVEpisode\"", "\"episodeNumber\":2", "\"partOfSeason\"", "\"partOfSeries\"")
                .contains("\"@type\":\"BreadcrumbList\"", "\"position\":4");
    }

    @Test
    void aSeasonOfThousandsOfEpisodesIsReadInPages() {
        fill("dark-2", "episode", 2, 3_000);

        var page = visitor.page("/tv/dark/s02?page=30");

        assertThat(page.select(".guide > li")).hasSize(100);
        assertThat(page.select(".guide > li:last-child a").attr("href")).isEqualTo("/tv/dark/s02/e3000");
        assertThat(page.select(".pages-summary").text()).isEqualTo("2,901–3,000 of 3,000");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/tv/dark/s02?page=30");
        assertThat(visitor.page("/tv/dark/s02/e3000").select("[rel=prev]").attr("href"))
                .isEqualTo("/tv/dark/s02/e2999");
    }

    @Test
    void aSeriesOfSixtySeasonsIsStillOnePageAndCountsThemAll() {
        fill("dark", "season", 3, 60);
        critics.review("dark-1", 10, 2);

        var page = visitor.page("/tv/dark");

        assertThat(page.select(".guide > li")).hasSize(61);
        assertThat(page.select(".guide[data-dense]")).hasSize(1);
        assertThat(page.select(".hero-scores").text()).contains("1 of 60 seasons scored");
    }

    @Test
    void whatASeriesLacksIsNotThere() {
        assertThatThrownBy(() -> visitor.page("/tv/dark/s03")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> visitor.page("/tv/dark/s01/e03")).isInstanceOf(NotFoundException.class);
    }

    private static @Nullable String href(@Nullable Element link) {
        return link == null ? null : link.attr("href");
    }

    private String data(String address) {
        return visitor.page(address).select("script[type=application/ld+json]").html();
    }

    private void fill(String whole, String kind, int from, int to) {
        JdbcClient.create(database)
                .sql("""
                        insert into catalog.title (kind, parent_id, number, name)
                        select :kind, external_id.title_id, number, 'Part ' || number
                        from catalog.external_id, generate_series(:from, :to) as number
                        where source = :source and value = :whole
                        """)
                .param("kind", kind)
                .param("from", from)
                .param("to", to)
                .param("source", Cast.SOURCE)
                .param("whole", whole)
                .update();
        modules.settle();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
        modules.settle();
    }
}
