package app.matinee.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.Department;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class PersonPageTest {
    private static final String ADA = "Ada Moreno";

    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor visitor;
    private final Critics critics;

    PersonPageTest(DataSource database) {
        this.database = new StatementCounter(database);
        this.jdbc = JdbcClient.create(database);
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
                "web.person");
        this.visitor = new Visitor(modules);
        this.critics = new Critics(modules);
    }

    @BeforeEach
    void aCareer() {
        jdbc.sql("truncate catalog.title, catalog.person, criticism.review cascade")
                .update();
        load(
                film("early", "Early Light", 1990, acted("Nurse"), directed()),
                film("late", "Late Light", 2010, acted("Doctor")),
                film("never-reviewed", "No Light", 2000, acted(null)),
                Cast.series("train", "The Night Train", 2017),
                Cast.season("train-1", "train", 1, 2017),
                Cast.season("train-2", "train", 2, 2019),
                episode("train-1-1", "train-1", 1, 2017, acted("Conductor")),
                episode("train-1-2", "train-1", 2, 2017, acted("Conductor")),
                episode("train-2-1", "train-2", 1, 2019, acted("Passenger")));
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void creditsStandByDepartmentThatWithMostTitlesFirstAndTheNewestOnTop() {
        var page = page("");

        assertThat(page.select("section h2").eachText()).containsExactly("Actor", "Director");
        assertThat(names(page))
                .containsExactly("The Night Train", "Late Light", "No Light", "Early Light", "Early Light");
        assertThat(page.select(".heading-title").text()).isEqualTo("Actor, Director");
        assertThat(page.select("nav[aria-label=Departments] a").eachText())
                .containsExactly("All", "Actor 4", "Director 1");
    }

    @Test
    void episodesOfOneSeriesAreOneLineThatLeadsToTheSeries() {
        var line = page("").select(".credits tbody tr").getFirst();

        assertThat(line.select("a").attr("href")).isEqualTo("/tv/the-night-train");
        assertThat(line.select(".credits-role").text()).isEqualTo("Conductor, Passenger · 3 episodes");
        assertThat(line.select(".credits-year").text()).isEqualTo("2017–2019");
    }

    @Test
    void aCreditForTheWholeSeriesJoinsThatLine() {
        load(TitleDraft.draft(9, TitleKind.SERIES, List.of(Cast.id("train")), "The Night Train")
                .year(2017)
                .credits(List.of(acted("Conductor")))
                .build());

        assertThat(names(page("?department=cast"))).containsOnlyOnce("The Night Train");
    }

    @Test
    void oneDepartmentCanBeChosenAndAnUnknownOneMeansAll() {
        assertThat(names(page("?department=directing"))).containsExactly("Early Light");
        assertThat(names(page("?department=catering"))).hasSize(5);
    }

    @Test
    void highestAndLowestNeedEnoughReviewsAndASeriesCountsByItsSeasons() {
        critics.review("early", 10, 4);
        critics.review("late", 3, 0);
        critics.review("train-1", 10, 1);

        var extremes = page("").select(".extremes").text();

        assertThat(extremes)
                .contains("Highest rated", "90%", "The Night Train")
                .contains("Lowest rated", "60%", "Early Light")
                .doesNotContain("Late Light");
    }

    @Test
    void aSingleScoreIsTheHighestAndNotTheLowest() {
        critics.review("early", 10, 4);

        assertThat(page("").select(".extremes").text())
                .contains("Highest rated")
                .doesNotContain("Lowest rated");
    }

    @Test
    void bothScoresStandBesideACredit() {
        critics.review("early", 10, 4);

        assertThat(page("?department=directing").select(".credits-score").eachText())
                .first()
                .asString()
                .contains("60%");
    }

    @Test
    void thousandsOfCreditsComeInPagesAndCostNoMoreStatements() {
        crowd(3_000);
        database.reset();

        var page = page("?department=cast&page=61");

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(3);
        assertThat(page.select(".credits tbody tr")).hasSize(4);
        assertThat(page.select(".pages-summary").text()).isEqualTo("3,001–3,004 of 3,004");
        assertThat(page("").select(".credits tbody tr")).hasSize(50);
        assertThat(page("?page=9000").select(".credits tbody tr")).isEmpty();
    }

    @Test
    void aDayOfBirthMayBeKnownByItsYearOnly() {
        jdbc.sql("update catalog.person set born_year = 1931, died = '2011-03-04', died_year = 2011")
                .update();

        assertThat(page("").select(".facts").text()).isEqualTo("Born 1931 Died Mar 4, 2011");
    }

    @Test
    void namesInOtherScriptsAreKnown() {
        jdbc.sql("""
                        insert into catalog.told_person_name (person_id, record_id, position, language, name, folded)
                        select id, 0, place, language, other, other
                        from catalog.person, (values (1, 'ru', 'Ада Морено'), (2, 'en', 'Ada Moreno'), (3, 'he', 'עדה מורנו'))
                            as told (place, language, other)
                        """).update();

        assertThat(page("").select(".facts").text()).isEqualTo("Also known as Ада Морено עדה מורנו");
    }

    private void crowd(int films) {
        jdbc.sql("""
                        with film as (
                            insert into catalog.title (kind, name, year)
                            select 'movie', 'Film ' || number, 1900 + number % 80
                            from generate_series(1, :films) as number
                            returning id),
                        addressed as (
                            insert into catalog.title_slug (section, slug, title_id)
                            select 'm', 'film-' || id, id from film)
                        insert into catalog.told_credit (title_id, record_id, department, billing, person_id)
                        select film.id, 0, 'cast', 1, person.id from film, catalog.person where person.name = :name
                        """).param("films", films).param("name", ADA).update();
        modules.settle();
    }

    private static List<String> names(Document page) {
        return page.select(".credits th a").eachText();
    }

    private Document page(String query) {
        return visitor.page("/person/ada-moreno" + query);
    }

    private static TitleDraft film(String key, String name, int year, CreditDraft... credits) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(year)
                .credits(List.of(credits))
                .build();
    }

    private static TitleDraft episode(String key, String season, int number, int year, CreditDraft... credits) {
        return TitleDraft.draft(2, TitleKind.EPISODE, List.of(Cast.id(key)), "Stop " + number)
                .parent(Cast.id(season))
                .number(number)
                .year(year)
                .credits(List.of(credits))
                .build();
    }

    private static CreditDraft acted(@Nullable String role) {
        return new CreditDraft(Department.CAST, ADA, role);
    }

    private static CreditDraft directed() {
        return new CreditDraft(Department.DIRECTING, ADA, null);
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
        modules.settle();
    }
}
