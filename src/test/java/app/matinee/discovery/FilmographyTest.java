package app.matinee.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.CompanyId;
import app.matinee.catalog.CompanyRole;
import app.matinee.catalog.Department;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.Merges;
import app.matinee.catalog.PersonId;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleDraft.CompanyDraft;
import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.testing.Cast;
import app.matinee.testing.Critics;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kept or found: what is shown of those with very many credits is the same. */
@DatabaseTest
class FilmographyTest {
    private static final int FILMS = FilmographyStore.MANY + 10;
    private static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Discovery discovery;
    private final DataSource database;

    FilmographyTest(DataSource database) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        modules =
                Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience", "discovery");
        discovery = modules.door(Discovery.class);
    }

    @BeforeEach
    void aBusyPerson() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.company, catalog.run, criticism.review,"
                        + " discovery.filmography, discovery.filmography_work cascade")
                .update();
        load(IntStream.range(0, FILMS).mapToObj(number -> film(number, "Ada")).toArray(TitleDraft[]::new));
        load(
                Cast.series("train", "The Night Train", 2017),
                Cast.season("train-1", "train", 1, 2017),
                episode(1, "Ada"),
                episode(2, "Ada"));
        assertThatItIsKept();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void whoHasFewCreditsHasNoFilmography() {
        load(film(0, "Ada", "Ida"));

        assertThat(kept(person("Ida"))).isFalse();
        assertThat(works("Ida").counts()).containsExactly(new Works.Count<>(Department.CAST, 1));
    }

    @Test
    void aScoreChangesTheHighestAndTheLowest() {
        review("film-3", 10, 1);
        review("film-4", 10, 5);
        assertThatItIsKept();
        assertThat(works("Ada").highest()).extracting(Tile::name).isEqualTo("Film 3");
        assertThat(works("Ada").lowest()).extracting(Tile::name).isEqualTo("Film 4");

        review("train-1", 10, 0);
        assertThatItIsKept();
        assertThat(works("Ada").highest()).extracting(Tile::name).isEqualTo("The Night Train");
    }

    @Test
    void aCreditMoreOrLessIsSeen() {
        load(film(FILMS, "Ada"), film(0, "Ida"), film(1, "Ida", "Ada"), episode(1, "Ida"));

        assertThatItIsKept();
        assertThat(works("Ada").counts()).containsExactly(new Works.Count<>(Department.CAST, FILMS + 1));
        assertThat(episodes("Ada")).isEqualTo(1);
    }

    @Test
    void mergesOfTitlesAndPeopleAreFollowed() {
        load(film(FILMS, "Ida"));
        var merges = modules.door(Merges.class);
        var titles = merges.merge("/m/film-3", "/m/film-4");
        assertThatItIsKept();
        assertThat(works("Ada").page().total()).isEqualTo(FILMS);

        var people = merges.merge("/person/ada", "/person/ida");
        assertThatItIsKept();
        assertThat(works("Ada").page().total()).isEqualTo(FILMS + 1);

        merges.undo(people.number());
        merges.undo(titles.number());
        assertThatItIsKept();
        assertThat(works("Ada").page().total()).isEqualTo(FILMS + 1);
    }

    @Test
    void aSeriesThatIsMergedTakesItsEpisodesAlong() {
        load(Cast.series("other", "Another Train", 2016));

        modules.door(Merges.class).merge("/tv/another-train", "/tv/the-night-train");

        assertThatItIsKept();
        assertThat(episodes("Ada")).isEqualTo(2);
    }

    @Test
    void whoHasFewCreditsLeftHasNoFilmographyAnyMore() {
        var runs = modules.door(ImportRuns.class);
        runs.undo(runs.all().getFirst().id());
        discovery.catchUp();

        assertThat(kept(person("Ada"))).isFalse();
        assertThat(works("Ada").counts()).containsExactly(new Works.Count<>(Department.CAST, 1));
        assertThat(jdbc.sql("select count(*) from discovery.filmography_work")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whateverIsWrongIsRightAfterAllIsMadeAnew() {
        jdbc.sql("update discovery.filmography set titles = '{7}', highest_id = 1")
                .update();
        jdbc.sql("delete from discovery.filmography_work where place % 2 = 0").update();

        discovery.reindex();

        assertThatItIsKept();
    }

    @Test
    void aPageBehindTheLastOneIsEmptyAndAPartCanBeChosen() {
        var ada = new PersonId(person("Ada"));

        assertThat(discovery.works(ada, null, new Page.Request(99, PAGE)).page().items())
                .isEmpty();
        assertThat(discovery
                        .works(ada, Department.CAST, new Page.Request(1, PAGE))
                        .page()
                        .items())
                .hasSize(PAGE);
        assertThat(discovery
                        .works(ada, Department.MUSIC, new Page.Request(1, PAGE))
                        .page())
                .isEqualTo(new Page<Work<Department>>(List.of(), 1, PAGE, 0));
    }

    /** Without the module that follows, lest all be made anew. */
    private void review(String title, int reviews, int rotten) {
        try (var others = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "criticism", "audience")) {
            new Critics(others).review(title, reviews, rotten);
        }
    }

    /** Follows what changed, and compares all pages with those that are found without a filmography. */
    private void assertThatItIsKept() {
        discovery.catchUp();
        assertThat(kept(person("Ada"))).isTrue();
        var shown = pages();
        var filmographies = jdbc.sql("delete from discovery.filmography returning whose")
                .query(String.class)
                .list();
        assertThat(filmographies).containsExactlyInAnyOrder("person", "company");
        assertThat(shown).isEqualTo(pages());
        discovery.reindex();
        assertThat(kept(person("Ada"))).isTrue();
    }

    private List<Works<?>> pages() {
        List<Works<?>> pages = new ArrayList<>();
        var ada = new PersonId(person("Ada"));
        var studio = new CompanyId(
                jdbc.sql("select id from catalog.company").query(Long.class).single());
        for (var page = 1; page <= FILMS / PAGE + 2; page++) {
            var request = new Page.Request(page, PAGE);
            Stream.of(null, Department.CAST, Department.DIRECTING)
                    .forEach(part -> pages.add(discovery.works(ada, part, request)));
            Stream.of(null, CompanyRole.PRODUCTION).forEach(part -> pages.add(discovery.works(studio, part, request)));
        }
        return pages;
    }

    private Works<Department> works(String person) {
        return discovery.works(new PersonId(person(person)), null, new Page.Request(1, 200));
    }

    private int episodes(String person) {
        return works(person).page().items().stream().mapToInt(Work::episodes).sum();
    }

    private long person(String name) {
        return jdbc.sql("select person_id from catalog.person_slug where slug = lower(:name)")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private boolean kept(long person) {
        return jdbc.sql(
                        "select exists (select from discovery.filmography where (whose, whose_id) = ('person', :person))")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private void load(TitleDraft... drafts) {
        modules.door(CatalogLoads.class).load(Cast.SOURCE, List.of(drafts).iterator(), false);
        discovery.catchUp();
    }

    private static TitleDraft film(int number, String... cast) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id("film-" + number)), "Film " + number)
                .year(1950 + number % 70)
                .credits(cast(cast))
                .companies(List.of(new CompanyDraft(CompanyRole.PRODUCTION, "Harbour Films")))
                .build();
    }

    private static TitleDraft episode(int number, String... cast) {
        return TitleDraft.draft(2, TitleKind.EPISODE, List.of(Cast.id("train-1-" + number)), "Stop " + number)
                .parent(Cast.id("train-1"))
                .number(number)
                .year(2017)
                .credits(cast(cast))
                .build();
    }

    private static List<CreditDraft> cast(String... names) {
        return Arrays.stream(names)
                .map(name -> new CreditDraft(Department.CAST, name, null))
                .toList();
    }
}
