package app.matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.values.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CatalogTest {
    private final StatementCounter database;
    private final JdbcClient jdbc;
    private Modules modules;
    private Catalog catalog;
    private CatalogLoads loads;

    CatalogTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.jdbc = JdbcClient.create(database);
        this.modules = Modules.over(this.database, Clock.systemUTC(), "catalog");
        this.catalog = modules.door(Catalog.class);
        this.loads = modules.door(CatalogLoads.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.company, catalog.genre cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aLoadedTitleIsFoundByItsSlugWithAllItsFactsInOneStatement() {
        load(Cast.cranes());
        database.reset();

        var title = at("the-cranes-are-flying");

        assertThat(database.statements()).hasSize(1);
        assertThat(title).isInstanceOf(Title.Movie.class);
        assertThat(title.path()).isEqualTo("/m/the-cranes-are-flying");
        var facts = title.facts();
        assertThat(facts.name()).isEqualTo("The Cranes Are Flying");
        assertThat(facts.originalName()).isEqualTo("Летят журавли");
        assertThat(facts.runtimeMinutes()).isEqualTo(95);
        assertThat(facts.genres()).extracting("name").containsExactly("Romance", "Drama", "War");
        assertThat(facts.credits(Department.DIRECTING)).extracting("slug").containsExactly("mikhail-kalatozov");
        assertThat(facts.credits(Department.CAST)).extracting("role").containsExactly("Veronika", "Boris");
        assertThat(facts.companies(CompanyRole.PRODUCTION)).extracting("name").containsExactly("Mosfilm");
        assertThat(facts.releases())
                .contains(new ReleaseEvent(ReleaseKind.STREAMING, "US", LocalDate.of(2016, 11, 21)));
        assertThat(facts.firstRelease()).isEqualTo(LocalDate.of(1957, 10, 12));
        assertThat(facts.boxOffice())
                .singleElement()
                .satisfies(office -> assertThat(office.amount()).isEqualByComparingTo("17000"));
        assertThat(facts.languages()).containsExactly("ru");
        assertThat(facts.ids()).contains(new ExternalId("imdb", "tt0050634"));
    }

    @Test
    void aSecondLoadOfTheSameTitlesChangesNothing() {
        load(Cast.cranes(), Cast.series("dark", "Dark", 2017), Cast.season("dark-1", "dark", 1, 2017));

        var again = load(Cast.cranes(), Cast.series("dark", "Dark", 2017), Cast.season("dark-1", "dark", 1, 2017));

        assertThat(again).isEqualTo(new LoadReport(0, 0, 3, 0, List.of()));
    }

    @Test
    void twoTitlesOfOneNameGetSlugsWithTheYearAndThenANumber() {
        load(Cast.film("a", "Nosferatu", 1922), Cast.film("b", "Nosferatu", 1979), Cast.film("c", "Nosferatu", 1979));

        assertThat(at("nosferatu").facts().year()).isEqualTo(1922);
        assertThat(at("nosferatu-1979").facts().year()).isEqualTo(1979);
        assertThat(at("nosferatu-1979-2").facts().year()).isEqualTo(1979);
    }

    @Test
    void aTitleFromElsewhereIsRecognizedByNameKindAndYearWithinOne() {
        load(Cast.cranes());

        var report =
                load(TitleDraft.film(9, List.of(new ExternalId("other", "38360")), "the CRANES are flying!", 1958));

        assertThat(report.unchanged() + report.changed()).isEqualTo(1);
        assertThat(report.created()).isZero();
        assertThat(at("the-cranes-are-flying").facts().ids()).contains(new ExternalId("other", "38360"));
        assertThat(at("the-cranes-are-flying").facts().name()).isEqualTo("The Cranes Are Flying");
    }

    @Test
    void anotherYearIsAnotherFilm() {
        load(Cast.film("a", "Pinocchio", 1940));

        assertThat(load(TitleDraft.film(9, List.of(new ExternalId("other", "1")), "Pinocchio", 2022))
                        .created())
                .isEqualTo(1);
    }

    @Test
    void aDraftThatFitsTwoTitlesWaitsForADecisionRatherThanBeingGuessed() {
        load(Cast.film("a", "Crash", 2004), Cast.film("b", "Crash", 2004));

        var report = load(TitleDraft.film(9, List.of(new ExternalId("other", "1")), "Crash", 2004));

        assertThat(report.waiting()).isEqualTo(1);
        assertThat(report.created()).isZero();
    }

    @Test
    void aNameAloneIsNotEnough() {
        var report = load(TitleDraft.film(5, List.of(), "Crash", null));

        assertThat(report.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.column()).isEqualTo("year"));
    }

    @Test
    void aSeasonStandsBelowItsSeries() {
        load(Cast.series("dark", "Dark", 2017), Cast.season("dark-1", "dark", 1, 2017));

        var found = catalog.season(new Slug("dark"), 1);

        assertThat(found).isInstanceOfSatisfying(Found.At.class, at -> {
            assertThat(at.title().path()).isEqualTo("/tv/dark/s01");
            assertThat(((Title.Season) at.title()).seriesName()).isEqualTo("Dark");
        });
        assertThat(catalog.season(new Slug("dark"), 2)).isInstanceOf(Found.Nowhere.class);
    }

    @Test
    void aSeasonBeforeItsSeriesIsRejectedWithItsLine() {
        var report = load(Cast.season("dark-1", "dark", 1, 2017));

        assertThat(report.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.column()).isEqualTo("parent"));
    }

    @Test
    void anEarlierSlugLeadsToTheCurrentOne() {
        load(Cast.cranes());
        jdbc.sql("update catalog.title_slug set current = false").update();
        jdbc.sql("""
                insert into catalog.title_slug (section, slug, title_id)
                select 'm', 'the-cranes-are-flying-1957', title_id from catalog.title_slug
                """).update();

        assertThat(catalog.find(Section.MOVIES, new Slug("the-cranes-are-flying")))
                .isEqualTo(new Found.Moved(new Slug("the-cranes-are-flying-1957")));
    }

    @Test
    void aDryRunReportsAndLeavesNothing() {
        var report = loads.load("cast", List.of(Cast.cranes()).iterator(), true);

        assertThat(report.created()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from catalog.title")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCorrectedFactOfTheSameSourceIsTakenOver() {
        load(Cast.film("a", "Stalker", 1978));

        load(Cast.film("a", "Stalker", 1979));

        assertThat(at("stalker").facts().year()).isEqualTo(1979);
    }

    private LoadReport load(TitleDraft... drafts) {
        return loads.load("cast", List.of(drafts).iterator(), false);
    }

    private Title at(String slug) {
        return ((Found.At) catalog.find(Section.MOVIES, new Slug(slug))).title();
    }
}
