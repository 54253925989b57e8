package app.matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MergesTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Catalog catalog;
    private final CatalogLoads loads;
    private final Merges merges;

    MergesTest(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.modules = Modules.over(database, Clock.systemUTC(), "catalog");
        this.catalog = modules.door(Catalog.class);
        this.loads = modules.door(CatalogLoads.class);
        this.merges = modules.door(Merges.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.merge, catalog.question cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void theAddressOfAMergedTitleLeadsToTheOneThatIsKept() {
        load("cast", Cast.film("a", "Solaris", 1972), Cast.film("b", "Solyaris", 1972));

        merges.merge("/m/solaris", "/m/solyaris");

        assertThat(catalog.find(Section.MOVIES, new Slug("solyaris"))).isEqualTo(new Found.Moved(new Slug("solaris")));
        assertThat(film("solaris").ids()).contains(Cast.id("a"), Cast.id("b"));
        assertThat(jdbc.sql("select count(*) from catalog.address")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatOnlyTheMergedTitleKnewIsKnownOfTheOneThatIsKept() {
        load("cast", Cast.film("a", "Cranes", 1957), Cast.cranes());

        merges.merge("/m/cranes", "/m/the-cranes-are-flying");

        assertThat(film("cranes").runtimeMinutes()).isEqualTo(95);
        assertThat(film("cranes").credits(Department.CAST)).hasSize(2);
        assertThat(film("cranes").firstRelease()).isNotNull();
    }

    @Test
    void aMergeTakenBackLeavesEverythingAsItWas() {
        load("cast", Cast.cranes(), Cast.film("b", "Quand passent les cigognes", 1958));
        load("other", TitleDraft.film(2, List.of(new ExternalId("other", "7")), "Quand passent les cigognes", 1958));
        var before = dump();

        var merge = merges.merge("/m/the-cranes-are-flying", "/m/quand-passent-les-cigognes");
        assertThat(dump()).isNotEqualTo(before);
        merges.undo(merge.number());

        assertThat(dump()).isEqualTo(before);
        assertThat(merges.all())
                .singleElement()
                .satisfies(undone -> assertThat(undone.undone()).isNotNull());
    }

    @Test
    void aDeliveryAfterTheMergeBelongsToTheTitleThatIsKeptAndGoesBackWithItsId() {
        load("cast", Cast.film("a", "Solaris", 1972), Cast.film("b", "Solyaris", 1972));
        var merge = merges.merge("/m/solaris", "/m/solyaris");

        var report = load(
                "cast",
                TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id("b")), "Solyaris")
                        .year(1972)
                        .runtimeMinutes(167)
                        .build());

        assertThat(report.created()).isZero();
        assertThat(film("solaris").runtimeMinutes()).isEqualTo(167);
        merges.undo(merge.number());
        assertThat(film("solaris").runtimeMinutes()).isNull();
        assertThat(film("solyaris").runtimeMinutes()).isEqualTo(167);
    }

    @Test
    void mergedSeriesMergeTheirSeasonsAndEpisodesAndKeepThoseOnlyOneHas() {
        load("cast", Cast.series("a", "Dark", 2017), Cast.season("a1", "a", 1, 2017), episode("a11", "a1", 1));
        load("cast", Cast.series("b", "Dunkel", 2017), Cast.season("b1", "b", 1, 2017), episode("b11", "b1", 1));
        load("cast", episode("b12", "b1", 2), Cast.season("b2", "b", 2, 2019));
        var before = dump();

        var merge = merges.merge("/tv/dark", "/tv/dunkel");

        assertThat(catalog.season(new Slug("dunkel"), 2)).isEqualTo(new Found.Moved(new Slug("dark")));
        assertThat(at(catalog.season(new Slug("dark"), 1)).facts().ids()).contains(Cast.id("a1"), Cast.id("b1"));
        assertThat(episodes("dark", 1)).containsExactly(1, 2);
        assertThat(at(catalog.season(new Slug("dark"), 2)).facts().ids()).contains(Cast.id("b2"));
        merges.undo(merge.number());
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void mergesAreToldToThoseWhoOwnReviewsAndRatingsPairByPair() {
        List<Object> told = new ArrayList<>();
        ApplicationListener<PayloadApplicationEvent<?>> ear = event -> told.add(event.getPayload());
        modules.door(ApplicationEventMulticaster.class).addApplicationListener(ear);
        load("cast", Cast.series("a", "Dark", 2017), Cast.season("a1", "a", 1, 2017));
        load("cast", Cast.series("b", "Dunkel", 2017), Cast.season("b1", "b", 1, 2017));

        var merge = merges.merge("/tv/dark", "/tv/dunkel");
        merges.undo(merge.number());

        assertThat(told.stream().filter(TitleMerged.class::isInstance)).hasSize(2);
        assertThat(told.stream().filter(TitleSplit.class::isInstance)).hasSize(2);
    }

    @Test
    void aSplitTakesRecordsOffAndIsTakenBackByAMerge() {
        load("cast", Cast.film("a", "Crash", 2004));
        load("other", TitleDraft.film(2, List.of(new ExternalId("other", "9")), "Crash", 2004));
        assertThat(film("crash").ids()).contains(new ExternalId("other", "9"));

        var split = merges.split("/m/crash", List.of(new ExternalId("other", "9")));

        assertThat(split.gone()).isEqualTo("/m/crash-2004");
        assertThat(film("crash").ids()).doesNotContain(new ExternalId("other", "9"));
        assertThat(film("crash-2004").ids()).containsExactly(new ExternalId("other", "9"));
        merges.undo(split.number());
        assertThat(film("crash").ids()).contains(new ExternalId("other", "9"));
        assertThat(catalog.find(Section.MOVIES, new Slug("crash-2004"))).isEqualTo(new Found.Moved(new Slug("crash")));
    }

    @Test
    void aSplitSeriesTakesAlongWhatItsSourceTellsOfSeasons() {
        load("cast", Cast.series("a", "Dark", 2017), Cast.season("a1", "a", 1, 2017), Cast.season("a2", "a", 2, 2019));
        var series = new ExternalId("other", "1");
        load(
                "other",
                TitleDraft.draft(2, TitleKind.SERIES, List.of(series), "Dark")
                        .year(2017)
                        .build(),
                season("s1", series, 1),
                season("s3", series, 3));

        var split = merges.split("/tv/dark", List.of(series));

        var made = new Slug(split.gone().substring("/tv/".length()));
        assertThat(parts(made)).containsExactly(1, 3);
        assertThat(parts(new Slug("dark"))).containsExactly(1, 2);
        assertThat(at(catalog.season(made, 1)).facts().ids()).containsExactly(new ExternalId("other", "s1"));
        merges.undo(split.number());
        assertThat(parts(new Slug("dark"))).containsExactly(1, 2, 3);
    }

    @Test
    void peopleAreMergedWithTheirCreditsAndTakenApartAgain() {
        load("cast", directed("a", "Solaris", "Andrei Tarkovsky"), directed("b", "Mirror", "Andrey Tarkovskiy"));
        var before = dump();

        var merge = merges.merge("/person/andrei-tarkovsky", "/person/andrey-tarkovskiy");

        assertThat(films("andrei-tarkovsky")).hasSize(2);
        assertThat(person("andrey-tarkovskiy").slug()).isEqualTo(new Slug("andrei-tarkovsky"));
        assertThat(film("mirror").credits(Department.DIRECTING))
                .extracting(TitleFacts.Credit::slug)
                .containsExactly("andrei-tarkovsky");
        merges.undo(merge.number());
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aPersonWhoIsTwoIsSplitByTheirIds() {
        load("cast", directed("a", "Steam", "Jane Roe"));
        load("other", directedBy("other", "1", "Steam", new ExternalId("other", "p1")));
        load("other", directedBy("other", "2", "Later", new ExternalId("other", "p1")));
        assertThat(films("jane-roe")).hasSize(2);

        var split = merges.split("/person/jane-roe", List.of(new ExternalId("other", "p1")));

        assertThat(split.gone()).isEqualTo("/person/jane-roe-2");
        assertThat(films("jane-roe-2")).hasSize(1);
        merges.undo(split.number());
        assertThat(films("jane-roe")).hasSize(2);
    }

    @Test
    void whatCannotBeMergedIsSaid() {
        load("cast", Cast.film("a", "Solaris", 1972), Cast.series("s", "Dark", 2017), Cast.season("s1", "s", 1, 2017));

        refused("Both addresses lead to /m/solaris already", "/m/solaris", "/m/solaris");
        refused("/m/solaris is a movie and /tv/dark a series", "/m/solaris", "/tv/dark");
        refused("/tv/dark/s01 is a part of a series", "/tv/dark", "/tv/dark/s01");
        refused("Nothing stands at /m/stalker", "/m/solaris", "/m/stalker");
        refused("'solaris' is no address", "solaris", "/m/solaris");
        assertThatThrownBy(() -> merges.split("/m/solaris", List.of(Cast.id("a"))))
                .hasMessageContaining("leaves one at least: cast:a");
        assertThatThrownBy(() -> merges.split("/m/solaris", List.of(new ExternalId("imdb", "tt1"))))
                .hasMessageContaining("Nothing is told of /m/solaris as imdb:tt1; it is told of as cast:a");
        assertThatThrownBy(() -> merges.undo(77)).hasMessageContaining("There is no merge 77");
        assertThat(merges.all()).isEmpty();
    }

    @Test
    void aMergeThatAnotherOneBuiltUponIsTakenBackAfterIt() {
        load("cast", Cast.film("a", "Aa", 1972), Cast.film("b", "Bb", 1972), Cast.film("c", "Cc", 1972));
        var before = dump();
        var first = merges.merge("/m/bb", "/m/cc");
        var second = merges.merge("/m/aa", "/m/bb");

        assertThatThrownBy(() -> merges.undo(first.number()))
                .hasMessageContaining("take back %d first".formatted(second.number()));
        assertThat(catalog.find(Section.MOVIES, new Slug("cc"))).isEqualTo(new Found.Moved(new Slug("aa")));
        merges.undo(second.number());
        merges.undo(first.number());

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void anImportOverMergedTitlesCanBeUndone() {
        load("cast", Cast.film("a", "Solaris", 1972));
        var before = dump();
        load("other", TitleDraft.film(2, List.of(new ExternalId("other", "1")), "Solyaris", 1972));
        merges.merge("/m/solaris", "/m/solyaris");

        undoLastRun();

        assertThat(film("solaris").ids()).containsExactly(Cast.id("a"));
        assertThat(catalog.find(Section.MOVIES, new Slug("solyaris"))).isEqualTo(new Found.Moved(new Slug("solaris")));
        assertThat(before).isNotEmpty();
    }

    @Test
    void whenTheLastImportIsUndoneMergedTitlesGoToo() {
        load("cast", Cast.series("a", "Dark", 2017), Cast.season("a1", "a", 1, 2017), Cast.series("b", "Dunkel", 2017));
        load("cast", Cast.season("b1", "b", 1, 2017), directed("c", "Solaris", "Andrei Tarkovsky"));
        merges.merge("/tv/dark", "/tv/dunkel");

        undoLastRun();
        undoLastRun();

        assertThat(jdbc.sql("select count(*) from catalog.title")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from catalog.person")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anUndoneImportLeavesMergedPeopleInPeace() {
        load("cast", directed("a", "Solaris", "Andrei Tarkovsky"), directed("b", "Mirror", "Andrey Tarkovskiy"));
        merges.merge("/person/andrei-tarkovsky", "/person/andrey-tarkovskiy");

        undoLastRun();

        assertThat(jdbc.sql("select count(*) from catalog.title")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void undoLastRun() {
        var runs = modules.door(ImportRuns.class);
        var last = runs.all().stream()
                .filter(run -> run.state() != ImportRun.State.UNDONE)
                .mapToInt(ImportRun::id)
                .max()
                .orElseThrow();
        runs.undo(last);
    }

    private void refused(String message, String kept, String gone) {
        assertThatThrownBy(() -> merges.merge(kept, gone))
                .isInstanceOf(RefusedCorrectionException.class)
                .hasMessageContaining(message);
    }

    private LoadReport load(String source, TitleDraft... drafts) {
        return loads.load(source, List.of(drafts).iterator(), false);
    }

    private static TitleDraft episode(String key, String season, int number) {
        return TitleDraft.draft(5, TitleKind.EPISODE, List.of(Cast.id(key)), "Episode " + number)
                .parent(Cast.id(season))
                .number(number)
                .build();
    }

    private static TitleDraft season(String key, ExternalId series, int number) {
        return TitleDraft.draft(5, TitleKind.SEASON, List.of(new ExternalId("other", key)), "Season " + number)
                .parent(series)
                .number(number)
                .build();
    }

    private static TitleDraft directed(String key, String name, String director) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id(key)), name)
                .year(1972)
                .credits(List.of(new CreditDraft(Department.DIRECTING, director, null)))
                .build();
    }

    private static TitleDraft directedBy(String source, String key, String name, ExternalId director) {
        return TitleDraft.draft(2, TitleKind.MOVIE, List.of(new ExternalId(source, key)), name)
                .year(1972)
                .credits(List.of(new CreditDraft(Department.DIRECTING, director, "Jane Roe", null)))
                .build();
    }

    private TitleFacts film(String slug) {
        return at(catalog.find(Section.MOVIES, new Slug(slug))).facts();
    }

    private List<Integer> parts(Slug series) {
        return numbers(at(catalog.find(Section.TELEVISION, series)));
    }

    private List<Integer> episodes(String series, int season) {
        return numbers(at(catalog.season(new Slug(series), season)));
    }

    private List<Integer> numbers(Title parent) {
        return jdbc.sql("select number from catalog.title where parent_id = :parent order by number")
                .param("parent", parent.id().value())
                .query((row, number) -> row.getInt("number"))
                .list();
    }

    private List<String> films(String person) {
        return jdbc.sql("""
                        select title.name from catalog.credit join catalog.title on title.id = title_id
                        where person_id = :person order by title.name
                        """)
                .param("person", person(person).id().value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private Person person(String slug) {
        return catalog.person(new Slug(slug)).orElseThrow();
    }

    private static Title at(Found found) {
        return ((Found.At) found).title();
    }

    /** Writes down all that is shown and told, but for when it was. */
    private List<String> dump() {
        List<String> dump = new ArrayList<>();
        for (var table : List.of("title", "title_slug", "person", "person_slug", "record", "person_record")) {
            dump.addAll(rows(
                    "select (to_jsonb(t) - 'updated_at')::text as row from catalog.%s t order by 1".formatted(table)));
        }
        for (var collection : Collection.values()) {
            dump.addAll(rows("select t::text as row from %s t order by 1".formatted(collection.table())));
        }
        return dump;
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql).query((row, number) -> row.getString("row")).list();
    }
}
