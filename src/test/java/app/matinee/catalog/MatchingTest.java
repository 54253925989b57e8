package app.matinee.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.catalog.TitleDraft.CreditDraft;
import app.matinee.catalog.TitleDraft.OtherName;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.values.Slug;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules by which rows of one source find the titles of another. */
@DatabaseTest
class MatchingTest {
    private static final List<ExternalId> THIRD = List.of(new ExternalId("third", "1"));

    private final JdbcClient jdbc;
    private final Modules modules;
    private final Catalog catalog;
    private final CatalogLoads loads;
    private final Questions questions;

    MatchingTest(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.modules = Modules.over(database, Clock.systemUTC(), "catalog");
        this.catalog = modules.door(Catalog.class);
        this.loads = modules.door(CatalogLoads.class);
        this.questions = modules.door(Questions.class);
    }

    @BeforeEach
    void emptyCatalogue() {
        jdbc.sql("truncate catalog.title, catalog.person, catalog.question cascade")
                .update();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void anIdCountsMoreThanNameAndYear() {
        load(film("1", "Solaris", 1972, all -> all));

        var report = told(draft(List.of(other("x"), Cast.id("1")), "Something Else", 1999));

        assertThat(report.created()).isZero();
        assertThat(idsOf("solaris")).contains(other("x"));
    }

    @Test
    void whatAnotherSourceKnowsByAnotherIdIsAnotherFilm() {
        load(film(List.of(Cast.id("1"), other("1")), "Crash", 2004, all -> all));

        assertThat(told(draft("2", "Crash", 2004)).created()).isEqualTo(1);
        assertThat(told(draft("1", "Krock", 2009)).created()).isZero();
    }

    @Test
    void idsOfTwoTitlesWait() {
        load(film("1", "Solaris", 1972, all -> all), film("2", "Stalker", 1979, all -> all));

        var report = told(draft(List.of(other("x"), Cast.id("1"), Cast.id("2")), "Solaris", 1972));

        assertThat(report.waiting()).isEqualTo(1);
        assertThat(questions.open()).singleElement().satisfies(question -> {
            assertThat(question.reason()).isEqualTo("These ids belong to 2 different titles");
            assertThat(question.candidates())
                    .extracting(Question.Candidate::path)
                    .containsExactlyInAnyOrder("/m/solaris", "/m/stalker");
        });
    }

    @Test
    void theIdOfASeasonIsNotAFilms() {
        load(Cast.series("1", "Dark", 2017), Cast.season("1a", "1", 1, 2017));

        var report = told(draft(List.of(other("x"), Cast.id("1a")), "Dark", 2017));

        assertThat(report.waiting()).isEqualTo(1);
        assertThat(questions.open())
                .singleElement()
                .extracting(Question::reason)
                .isEqualTo("This id belongs to a season");
    }

    @Test
    void numbersWithoutAnAddressAreRejectedByTheirLines() {
        var implied = TitleDraft.draft(6, TitleKind.EPISODE, List.of(Cast.id("1b1")), "Afar")
                .parent(Cast.id("1"))
                .season(10_000)
                .number(1)
                .build();
        var far = TitleDraft.draft(7, TitleKind.EPISODE, List.of(Cast.id("1a1")), "Farther")
                .parent(Cast.id("1a"))
                .number(100_000)
                .build();

        var report = load(Cast.series("1", "Dark", 2017), Cast.season("1a", "1", 9_999, 2017), implied, far);

        assertThat(report.rejected())
                .containsExactly(
                        new LoadReport.Rejected(6, "number", "10000", "Numbers of seasons end at 9999"),
                        new LoadReport.Rejected(7, "number", "100000", "Numbers of episodes end at 99999"));
        assertThat(report.created()).isEqualTo(2);
    }

    @Test
    void aSeasonThatIsToldAndOneThatAnEpisodeImpliesAreOne() {
        var episode = TitleDraft.draft(6, TitleKind.EPISODE, List.of(Cast.id("1a1")), "Secrets")
                .parent(Cast.id("1"))
                .season(1)
                .number(1)
                .build();

        var report = load(Cast.series("1", "Dark", 2017), episode, Cast.season("1a", "1", 1, 2017));

        assertThat(report.rejected()).isEmpty();
        assertThat(catalog.season(new Slug("dark"), 1)).isInstanceOf(Found.At.class);
        assertThat(catalog.episode(new Slug("dark"), 1, 1)).isInstanceOf(Found.At.class);
        assertThat(jdbc.sql("select count(*) from catalog.title where kind = 'season'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void sourcesMayDifferOnWhetherSomethingIsAFilmOrASeriesIfAnIdSpeaksForIt() {
        load(Cast.series("1", "Dekalog", 1989));

        assertThat(told(draft(List.of(other("x"), Cast.id("1")), "Dekalog", 1989))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void originalNamesAndAliasesAreNamesInAnyScript() {
        load(Cast.cranes());

        assertThat(told(draft("x", "ЛЕТЯТ ЖУРАВЛИ", 1957)).created()).isZero();
        assertThat(third(draft(THIRD, "When the Cranes Fly!", 1957)).created()).isZero();
        var german = draft(List.of(new ExternalId("fourth", "z")), "Als die Kraniche zogen", 1957)
                .otherNames(List.of(new OtherName("ru-Latn", "Letyat Zhuravli")));
        assertThat(load("fourth", german.build()).created()).isZero();
    }

    @Test
    void diacriticsAndWidthMakeNoDifference() {
        load(film("1", "Amélie", 2001, all -> all), film("2", "千と千尋の神隠し", 2001, all -> all));

        assertThat(told(draft("x", "Amelie", 2001)).created()).isZero();
        assertThat(told(draft("y", "千と千尋の神隠し", 2001)).created()).isZero();
    }

    @Test
    void theYearMayBeOneOffButNotTwo() {
        load(film("1", "Solaris", 1972, all -> all));

        assertThat(told(draft("x", "Solaris", 1974)).created()).isEqualTo(1);
        assertThat(third(draft(THIRD, "Solaris", 1971)).created()).isZero();
    }

    @Test
    void aFilmIsNotASeriesOfThatNameAndYear() {
        load(Cast.series("1", "Fargo", 2014));

        assertThat(told(draft("x", "Fargo", 2014)).created()).isEqualTo(1);
    }

    @Test
    void wordsMustBeWhole() {
        load(film("1", "Alien", 1986, all -> all), film("2", "The Thing", 1982, all -> all));

        assertThat(told(draft("x", "Aliens", 1986)).created()).isEqualTo(1);
        assertThat(told(draft("y", "The Thing from Another World", 1982)).created())
                .isEqualTo(1);
    }

    @Test
    void theDirectorDecidesBetweenTwoOfOneName() {
        load(film("1", "Crash", 2004, by("Paul Haggis")), film("2", "Crash", 2004, by("Jane Roe")));

        var report = told(draft("x", "Crash", 2004).credits(directed("Jane Roe")));

        assertThat(report.waiting()).isZero();
        assertThat(idsOf("crash-2004")).contains(other("x"));
    }

    @Test
    void theRuntimeDecidesWhereNobodyTellsTheDirector() {
        load(
                film("1", "Crash", 2004, all -> all.runtimeMinutes(112)),
                film("2", "Crash", 2004, all -> all.runtimeMinutes(61)));

        assertThat(told(draft("x", "Crash", 2004).runtimeMinutes(110)).waiting())
                .isZero();
        assertThat(idsOf("crash")).contains(other("x"));
    }

    @Test
    void anotherDirectorWaits() {
        load(film("1", "Crash", 2004, by("Paul Haggis")));

        var report = told(draft("x", "Crash", 2004).credits(directed("Jane Roe")));

        assertThat(report.waiting()).isEqualTo(1);
        assertThat(questions.open()).singleElement().satisfies(question -> {
            assertThat(question.reason())
                    .isEqualTo("A title of this name and year is known, but it has another director");
            assertThat(question.candidates())
                    .containsExactly(new Question.Candidate("/m/crash", "Crash", 2004, "Paul Haggis"));
        });
    }

    @Test
    void aRemakeInTheNextYearByAnotherDirectorIsNotGuessed() {
        load(film("1", "Pinocchio", 2021, by("Ana One")), film("2", "Pinocchio", 2022, by("Bo Two")));

        assertThat(told(draft("x", "Pinocchio", 2022).credits(directed("Bo Two")))
                        .waiting())
                .isZero();
        assertThat(idsOf("pinocchio-2022")).contains(other("x"));
        assertThat(third(draft(THIRD, "Pinocchio", 2021).credits(directed("Cy Three")))
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void ofTwoNeighbouringYearsTheSameYearIsMeant() {
        load(film("1", "Pinocchio", 2021, all -> all), film("2", "Pinocchio", 2022, all -> all));

        assertThat(told(draft("x", "Pinocchio", 2022)).waiting()).isZero();
        assertThat(idsOf("pinocchio-2022")).contains(other("x"));
    }

    @Test
    void numbersMayBeSpelledOtherwise() {
        load(film("1", "Harbour III", 1988, all -> all), film("2", "The Keeper: Vol. 2", 1999, all -> all));

        assertThat(told(draft("x", "Harbour Three", 1988)).changed()).isEqualTo(1);
        assertThat(told(draft("y", "The Keeper 2", 1999)).changed()).isEqualTo(1);
        assertThat(third(draft(THIRD, "Harbour 4", 1988)).created()).isEqualTo(1);
    }

    @Test
    void aMissingArticleOrSubtitleIsAsked() {
        load(film("1", "Keeper", 1999, all -> all));

        assertThat(told(draft("x", "The Keeper", 1999)).waiting()).isEqualTo(1);
        assertThat(told(draft("y", "Keeper: The Last Watch", 1999)).waiting()).isEqualTo(1);
        assertThat(told(draft("z", "The Keeper", 2000)).created()).isEqualTo(1);
        assertThat(questions.open())
                .extracting(Question::reason)
                .containsExactly(
                        "A title of this year is known whose name differs by an article",
                        "A title of this year is known whose name is a part of this one");
    }

    @Test
    void aNameThatIsFollowedByAnotherOfTheTitlesNamesIsItsName() {
        var name = List.of(new OtherName("de", "Der Wärter"));
        load(film("1", "Keeper", 1999, all -> all.otherNames(name)), film("2", "12 Harbours", 1957, all -> all));

        assertThat(told(draft("x", "Keeper (Der Wärter)", 1999)).changed()).isEqualTo(1);
        assertThat(told(draft("y", "12 Harbours (Twelve Harbours)", 1957)).changed())
                .isEqualTo(1);
        assertThat(third(draft(THIRD, "Keeper (Twelve Harbours)", 1999)).waiting())
                .isEqualTo(1);
    }

    @Test
    void theSameDirectorMakesUpForAnArticle() {
        load(film("1", "Keeper", 1999, by("Jane Roe")));

        assertThat(told(draft("x", "The Keeper", 1999).credits(directed("Jane Roe")))
                        .changed())
                .isEqualTo(1);
    }

    @Test
    void anUnknownYearIsAsked() {
        load(TitleDraft.draft(2, TitleKind.MOVIE, List.of(Cast.id("1")), "Keeper")
                .build());

        assertThat(told(draft("x", "Keeper", 1999)).waiting()).isEqualTo(1);
        assertThat(questions.open())
                .singleElement()
                .extracting(Question::reason)
                .isEqualTo("A title of this name is known, but not whether of this year");
    }

    @Test
    void anotherNameInTheNextYearIsAsked() {
        var name = List.of(new OtherName("de", "Der Wärter"));
        load(film("1", "Keeper", 1999, all -> all.otherNames(name)));

        assertThat(told(draft("x", "Der Wärter", 2000)).waiting()).isEqualTo(1);
        assertThat(third(draft(THIRD, "Der Wärter", 1999)).changed()).isEqualTo(1);
    }

    @Test
    void whereOneIdFitsAndAnotherContradictsTheNameDecides() {
        load(film(List.of(Cast.id("1"), new ExternalId("imdb", "tt1")), "Keeper", 1999, all -> all));

        var ids = List.of(Cast.id("1"), new ExternalId("imdb", "tt2"));
        assertThat(told(draft(List.of(other("x"), ids.get(0), ids.get(1)), "Keeper", 1999))
                        .changed())
                .isEqualTo(1);
        assertThat(third(draft(List.of(THIRD.getFirst(), ids.get(0), ids.get(1)), "Harbour", 1950))
                        .waiting())
                .isEqualTo(1);
    }

    @Test
    void aSourceThatTellsTwoFilmsMeansTwoFilms() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2005, all -> all));

        assertThat(titles()).isEqualTo(2);
    }

    @Test
    void anAnswerIsRememberedAndFollowedWhenTheSourceComesAgain() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2004, all -> all));
        var row = draft("x", "Crash", 2004);
        told(row);

        questions.answer(asked(), "/m/crash-2004");
        assertThat(questions.open()).isEmpty();
        var again = told(row);

        assertThat(again.changed()).isEqualTo(1);
        assertThat(idsOf("crash-2004")).contains(other("x"));
        assertThat(told(row).unchanged()).isEqualTo(1);
    }

    @Test
    void aRowThatWaitsStillWaitsWhenItsSourceComesAgain() {
        load(film("1", "Crash", 2004, by("Paul Haggis")), film("2", "Crash", 2004, by("Jane Roe")));
        assertThat(told(draft("x", "Crash", 2004)).waiting()).isEqualTo(1);
        assertThat(told(draft("y", "Crash", 2005).credits(directed("Paul Haggis")))
                        .changed())
                .isEqualTo(1);

        assertThat(told(draft("x", "Crash", 2004)).waiting()).isEqualTo(1);
        assertThat(questions.open()).singleElement().satisfies(question -> {
            assertThat(question.candidates()).hasSize(2);
            assertThat(question.reason()).isEqualTo("2 titles of this name and year are known");
        });
        assertThat(told(draft("x", "Crash", 2004).credits(directed("Jane Roe"))).changed())
                .isEqualTo(1);
    }

    @Test
    void whatIsAnsweredAsNewBecomesATitleAndWhatIsNeverWantedStaysOut() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2004, all -> all));
        told(draft("x", "Crash", 2004));
        questions.answerNew(asked());
        told(draft("y", "Crash", 2004));
        questions.answerNever(asked());

        assertThat(told(draft("x", "Crash", 2004)).created()).isEqualTo(1);
        assertThat(told(draft("y", "Crash", 2004)).created()).isZero();
        assertThat(questions.open()).isEmpty();
        assertThat(titles()).isEqualTo(3);
    }

    @Test
    void aFileWithoutIdsIsAnsweredByNameAndYear() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2004, all -> all));
        var row = TitleDraft.film(2, List.of(), "Crash", 2004);
        load("own", row);

        questions.answer(asked(), "/m/crash");

        assertThat(load("own", row).waiting()).isZero();
        assertThat(titles()).isEqualTo(2);
        assertThat(load("own", row).unchanged()).isEqualTo(1);
    }

    @Test
    void anAnswerFollowsItsTitleIntoAMerge() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2004, all -> all));
        told(draft("x", "Crash", 2004));
        questions.answer(asked(), "/m/crash-2004");
        modules.door(Merges.class).merge("/m/crash", "/m/crash-2004");

        told(draft("x", "Crash", 2004));

        assertThat(idsOf("crash")).contains(other("x"));
    }

    @Test
    void anAnswerThatMakesNoSenseIsRefused() {
        load(film("1", "Crash", 2004, all -> all), film("2", "Crash", 2004, all -> all));
        load(Cast.series("s", "Dark", 2017));
        told(draft("x", "Crash", 2004));

        assertThatThrownBy(() -> questions.answer(asked(), "/tv/dark"))
                .hasMessageContaining("is about a movie, but /tv/dark is a series");
        assertThatThrownBy(() -> questions.answerNew(999)).hasMessageContaining("There is no question 999");
    }

    @Test
    void peopleOfOneNameAreOnePersonOnlyIfATitleSpeaksForIt() {
        load(film("1", "Steam", 1972, by("Jane Roe")));

        told(draft("x", "Steam", 1972).credits(directed("Jane Roe")));
        told(draft("y", "Unrelated", 1999).credits(List.of(credit(other("p2"), "Jane Roe"))));

        assertThat(people("Jane Roe")).isEqualTo(2);
        assertThat(catalog.person(new Slug("jane-roe-2"))).isPresent();
    }

    private long asked() {
        return questions.open().getFirst().number();
    }

    private LoadReport load(TitleDraft... drafts) {
        return loads.load(Cast.SOURCE, List.of(drafts).iterator(), false);
    }

    private LoadReport load(String source, TitleDraft draft) {
        return loads.load(source, List.of(draft).iterator(), false);
    }

    private LoadReport told(TitleDraft.Builder draft) {
        return load("other", draft.build());
    }

    private LoadReport third(TitleDraft.Builder draft) {
        return load("third", draft.build());
    }

    private static TitleDraft.Builder draft(String key, String name, int year) {
        return draft(List.of(other(key)), name, year);
    }

    private static TitleDraft.Builder draft(List<ExternalId> ids, String name, int year) {
        return TitleDraft.draft(2, TitleKind.MOVIE, ids, name).year(year);
    }

    private static TitleDraft film(String key, String name, int year, UnaryOperator<TitleDraft.Builder> more) {
        return film(List.of(Cast.id(key)), name, year, more);
    }

    private static TitleDraft film(
            List<ExternalId> ids, String name, int year, UnaryOperator<TitleDraft.Builder> more) {
        return more.apply(draft(ids, name, year)).build();
    }

    private static UnaryOperator<TitleDraft.Builder> by(String director) {
        return draft -> draft.credits(directed(director));
    }

    private static List<CreditDraft> directed(String director) {
        return List.of(new CreditDraft(Department.DIRECTING, director, null));
    }

    private static CreditDraft credit(ExternalId person, String name) {
        return new CreditDraft(Department.DIRECTING, person, name, null);
    }

    private static ExternalId other(String key) {
        return new ExternalId("other", key);
    }

    private List<ExternalId> idsOf(String slug) {
        return ((Found.At) catalog.find(Section.MOVIES, new Slug(slug)))
                .title()
                .facts()
                .ids();
    }

    private long titles() {
        return jdbc.sql("select count(*) from catalog.title").query(Long.class).single();
    }

    private long people(String name) {
        return jdbc.sql("select count(*) from catalog.person where name = :name")
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
