package app.matinee.web.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Member;
import app.matinee.accounts.Role;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.ImportRuns;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.guide.Guides;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListItems;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.testing.Visitor;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.SignInNeededException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class GuidePagesTest {
    private final StatementCounter database;
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor anybody;
    private final Member member;
    private final Visitor curator;

    GuidePagesTest(DataSource database) {
        this.database = new StatementCounter(database);
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate catalog.title, accounts.account, discovery.guide cascade")
                .update();
        modules = Modules.over(
                this.database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "lists",
                "discovery",
                "web.address",
                "web.visit",
                "web.wording",
                "web.title",
                "web.guide");
        anybody = new Visitor(modules);
        var account = modules.door(Joining.class).add("Cora C", "cora@example.org", "four cranes fly west");
        member = modules.door(Accounts.class).profile(account).orElseThrow().member();
        modules.door(Accounts.class).appoint(account, Set.of(Role.CURATOR));
        curator = anybody.as(
                modules.door(Accounts.class).profile(account).orElseThrow().member());
    }

    @BeforeEach
    void aDozenWarFilms() {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        Stream.concat(
                                        Stream.of(Cast.cranes(), Cast.film("crash", "Crash", 2004)),
                                        IntStream.range(0, 11).mapToObj(GuidePagesTest::war))
                                .iterator(),
                        false);
        modules.settle();
        modules.door(Guides.class).grow();
    }

    private static TitleDraft war(int number) {
        return TitleDraft.draft(3, TitleKind.MOVIE, List.of(Cast.id("war-" + number)), "War Film " + number)
                .year(1950 + number % 10)
                .genres(List.of("War"))
                .countries(List.of("SU"))
                .build();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void whatTheCatalogueHasEnoughOfHasAGuideByItself() {
        var page = anybody.page("/guides");

        assertThat(page.select(".doors a").eachAttr("href"))
                .containsExactly("/guide/war", "/guide/1950s", "/guide/soviet-union");
        assertThat(modules.door(Guides.class).grow()).isZero();
        assertThat(anybody.page("/guide/war").select("h1").text()).isEqualTo("War");
        assertThat(anybody.page("/guide/war").select("#popular").text()).isEqualTo("Most Popular");
        assertThat(anybody.page("/guide/soviet-union").text()).contains("Films and series from the Soviet Union");
    }

    @Test
    void aGuideCostsFiveStatementsWhateverItShows() {
        database.reset();
        anybody.page("/guide/war");

        assertThat(database.statements()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aTitlesGenresLeadToTheirGuides() {
        assertThat(anybody.page("/m/the-cranes-are-flying")
                        .select(".hero-genres a")
                        .eachAttr("href"))
                .containsExactly(
                        "/browse/movies-at-home?genre=romance", "/browse/movies-at-home?genre=drama", "/guide/war");
    }

    @Test
    void aGuideThatMadeItselfGoesWithTheImportThatBroughtItsGenre() {
        curator.send(
                "/guide/soviet-union",
                "title",
                "Thaw",
                "slug",
                "thaw",
                "country",
                "SU",
                "position",
                "1",
                "published",
                "on");
        var runs = modules.door(ImportRuns.class);

        runs.all().forEach(run -> runs.undo(run.id()));
        modules.settle();
        modules.door(Guides.class).grow();

        assertThat(anybody.page("/guides").select(".doors a").eachAttr("href")).containsExactly("/guide/thaw");
    }

    @Test
    void aHiddenGuideIsThereForCuratorsOnlyAndDoesNotComeBackByItself() {
        var answer = curator.send("/guide/war", "title", "War", "slug", "war", "genre", "war", "position", "100");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(curator.page("/guide/war").text()).contains("Hidden");
        assertThatThrownBy(() -> anybody.page("/guide/war")).isInstanceOf(NotFoundException.class);
        assertThat(modules.door(Guides.class).grow()).isZero();
        assertThat(anybody.page("/guides").select("a[href=/guide/war]")).isEmpty();
        assertThat(anybody.page("/m/the-cranes-are-flying").select("a[href=/guide/war]"))
                .isEmpty();
    }

    @Test
    void aCuratorMakesAGuideOfSeveralConditionsAndAList() {
        var list = modules.door(Lists.class)
                .make(member.id(), new ListDraft("Cannes 1958", "", false, ListPrivacy.PUBLIC));
        modules.door(ListItems.class).add(member.id(), list, title("Crash"));

        var answer = curator.send(
                "/guides",
                "title",
                "The Thaw at War",
                "genre",
                "War",
                "country",
                "Soviet Union",
                "from",
                "1956",
                "to",
                "1964",
                "list",
                "https://films.example.org/list/" + list,
                "published",
                "yes");

        assertThat(answer.location()).isEqualTo("/guide/the-thaw-at-war");
        var page = anybody.page("/guide/the-thaw-at-war");
        assertThat(page.text()).contains("War films and series from the Soviet Union of 1956–1964");
        assertThat(page.select("section:has(#list) .tile-name").eachText()).containsExactly("Crash");
        assertThat(page.select("section:has(#popular) .tile-year").eachText())
                .allMatch(year -> year.compareTo("1956") >= 0);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        assertThat(mistake("title", " ", "genre", "war"))
                .containsExactly("#title", "The title is empty; it has 1 to 100 characters");
        assertThat(mistake("title", "War", "genre", "war"))
                .containsExactly("#slug", "There is a guide at “war” already; choose another address");
        assertThat(mistake("title", "x", "slug", "Not a slug", "genre", "war")).startsWith("#slug");
        assertThat(mistake("title", "x", "genre", "waar"))
                .containsExactly("#genre", "No genre is called “waar”; one like “war” is meant, as in addresses");
        assertThat(mistake("title", "x", "country", "Atlantis")).startsWith("#country");
        assertThat(mistake("title", "x", "from", "57", "to", "1960"))
                .containsExactly("#from", "A year lies between 1870 and 2200, not at 57");
        assertThat(mistake("title", "x", "from", "1960", "to", "1950")).startsWith("#to");
        assertThat(mistake("title", "x", "from", "1960")).startsWith("#to");
        assertThat(mistake("title", "x", "from", "soon", "to", "1950")).startsWith("#from");
        assertThat(mistake("title", "x", "list", "/list/nothing")).startsWith("#list");
        assertThat(mistake("title", "x", "introduction", "y".repeat(2_001), "genre", "war"))
                .startsWith("#introduction");
        assertThat(mistake("title", "x"))
                .containsExactly("#genre", "A guide needs a rule: a genre, a country, years or a list");
        assertThat(jdbc.sql("select count(*) from discovery.guide")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    /** Returns the field that the mistake leads to, and what it says. */
    private List<String> mistake(String... fields) {
        var answer = curator.send("/guides", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("input[name=title]").attr("value")).isEqualTo(fields[1].strip());
        var mistake = answer.page().select(".mistakes li:first-child a");
        return List.of(mistake.attr("href"), mistake.text());
    }

    @Test
    void onlyCuratorsChangeGuides() {
        var somebody = anybody.as(member);

        for (var page : List.of("/guides/new", "/guide/war/edit")) {
            assertThatThrownBy(() -> anybody.page(page)).isInstanceOf(SignInNeededException.class);
            assertThatThrownBy(() -> somebody.page(page)).isInstanceOf(NotFoundException.class);
            assertThat(curator.page(page).select("form[method=post] input[name=title]"))
                    .hasSize(1);
        }
        assertThatThrownBy(() -> somebody.send("/guide/war", "title", "Mine")).isInstanceOf(NotFoundException.class);
        assertThat(anybody.page("/guide/war").select(".tool-button")).isEmpty();
        assertThat(curator.page("/guide/war").select(".tool-button").attr("href"))
                .isEqualTo("/guide/war/edit");
    }

    private TitleId title(String name) {
        return new TitleId(jdbc.sql("select id from catalog.title where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }
}
