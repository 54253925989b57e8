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
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.Section;
import app.matinee.catalog.SourceTerms;
import app.matinee.catalog.Title;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.Reference;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.Stars;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.values.Slug;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class TitleSourcesTest {
    private static final int MOST_STATEMENTS = 6;

    private final StatementCounter database;
    private final Modules modules;
    private final ImportRuns runs;

    TitleSourcesTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.modules = Modules.over(
                this.database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "web.address",
                "lists",
                "web.wording",
                "web.title");
        this.runs = modules.door(ImportRuns.class);
    }

    @BeforeEach
    void theCranes() {
        JdbcClient.create(database).sql("truncate catalog.title cascade").update();
        load(Cast.SOURCE, Cast.cranes());
    }

    @AfterEach
    void close() {
        runs.state(Cast.SOURCE, new SourceTerms("", ""));
        modules.close();
    }

    @Test
    void aPageSaysWhichSourceGaveWhatAndShowsAttributionsWithoutBeingAsked() {
        load("tmdb", told("tmdb", "38360").synopsis("Told by another.").build());
        load(
                "imdb",
                told("imdb", "tt0050634")
                        .runtimeMinutes(97)
                        .reference(new Reference(8.3, 12345))
                        .build());

        var sources = sources();

        assertThat(sources.select("details > ul > li").eachText())
                .hasSize(3)
                .anySatisfy(source -> assertThat(source).startsWith("TMDB Provided Name, synopsis"))
                .anySatisfy(source -> assertThat(source)
                        .startsWith("IMDb Provided Year, runtime Its own rating IMDb users: 8.3 of 10, 12,345 votes"))
                .anySatisfy(source -> assertThat(source).startsWith("cast ").contains("genres"));
        assertThat(sources.select("> .sources-attribution").text())
                .contains("This product uses the TMDB API but is not endorsed or certified by TMDB.")
                .contains("Information courtesy of IMDb");
    }

    @Test
    void whereASourceTellsNoVotesNoneAreShown() {
        load("tvmaze", told("tvmaze", "5").reference(new Reference(9.1, null)).build());

        assertThat(sources().text()).contains("TVmaze users: 9.1 of 10").doesNotContain("vote");
    }

    @Test
    void aPageSaysWhichSourceBroughtTheAudiencesRatings() {
        load("movielens", told("movielens", "26150").build());
        var run = runs.begin("movielens", "movielens ml-latest", null).id();
        rate(60, 8, run);
        runs.countRatings(run, 60);
        rate(20, 9, null);
        database.reset();

        var sources = sources();

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(sources.select("li:contains(MovieLens)").text())
                .contains("40 audience ratings")
                .doesNotContain("Nothing shown");
    }

    @Test
    void aPageSaysUnderWhichTermsASourcesDataMayBeUsed() {
        runs.state(Cast.SOURCE, new SourceTerms("ODbL 1.0", "Told by the cast."));

        var sources = sources();

        assertThat(sources.select("li").text()).contains("License ODbL 1.0");
        assertThat(sources.select("> .sources-attribution").text()).isEqualTo("Told by the cast.");
    }

    @Test
    void ofASourceWithoutTermsNothingIsSaidOfThem() {
        var sources = sources();

        assertThat(sources.select("dt").eachText()).containsExactly("Provided", "Updated");
        assertThat(sources.select(".sources-attribution")).isEmpty();
    }

    private Elements sources() {
        return new Visitor(modules).page("/m/the-cranes-are-flying").select("section.sources");
    }

    private static TitleDraft.Builder told(String source, String id) {
        return TitleDraft.draft(
                        2,
                        TitleKind.MOVIE,
                        List.of(new ExternalId(source, id), new ExternalId(Cast.SOURCE, "cranes")),
                        "The Cranes Are Flying")
                .year(1957);
    }

    private void load(String source, TitleDraft draft) {
        modules.door(CatalogLoads.class).load(source, List.of(draft).iterator(), false);
    }

    private void rate(int members, int halves, @Nullable Integer run) {
        var film = film().id();
        var accounts = modules.door(Accounts.class)
                .open(IntStream.range(0, members)
                        .mapToObj(number -> new Identity("m-" + number, "Member " + number, Kind.DEMO))
                        .toList());
        modules.door(RatingDeliveries.class)
                .deliver(
                        accounts.stream()
                                .map(account -> new DeliveredRating(
                                        account,
                                        film,
                                        new Stars(halves),
                                        false,
                                        Instant.parse("2024-01-01T00:00:00Z"),
                                        null,
                                        false))
                                .iterator(),
                        run);
    }

    private Title film() {
        var found = modules.door(Catalog.class).find(Section.MOVIES, new Slug("the-cranes-are-flying"));
        return ((Found.At) found).title();
    }
}
