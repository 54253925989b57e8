package app.matinee.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.accounts.Member;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.Visitor;
import app.matinee.values.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPagesTest {
    private final Modules modules;
    private final Visitor visitor;

    SearchPagesTest(DataSource database) {
        modules = Modules.over(
                database,
                Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.address",
                "web.visit",
                "web.wording",
                "web.browse",
                "web.search");
        visitor = new Visitor(modules);
    }

    @BeforeAll
    void theCast() {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        List.<TitleDraft>of(
                                        Cast.cranes(),
                                        Cast.film("harbour", "Cranes of the Harbour", 1990),
                                        Cast.series("dark", "Dark", 2017))
                                .iterator(),
                        false);
        modules.settle();
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void resultsAreGroupedAndCanBeNarrowed() {
        var page = visitor.page("/search?q=cranes");
        assertThat(page.select("#titles").text()).isEqualTo("Movies and series 2");
        assertThat(page.select(".hit h3").eachText())
                .containsExactlyInAnyOrder("The Cranes Are Flying", "Cranes of the Harbour");

        var older = visitor.page(page.select(".narrow a:contains(1950s)").attr("href"));
        assertThat(older.select(".hit h3").eachText()).containsExactly("The Cranes Are Flying");
        assertThat(older.select(".narrow [aria-current]").eachText()).containsExactly("1950s 1");
        assertThat(visitor.page(older.select(".narrow [aria-current]").attr("href"))
                        .select(".hit"))
                .hasSize(2);
    }

    @Test
    void aQuestionWithSlipsSaysWhatItWasTakenFor() {
        var meant = visitor.page("/search?q=kranes are flyng").select(".meant a");

        assertThat(meant.text()).isEqualTo("cranes are flying");
        assertThat(meant.attr("href")).isEqualTo("/search?q=cranes+are+flying");
    }

    @Test
    void suggestionsAreLinksThatAComboboxTakesAsOptions() {
        var options = visitor.page("/search/suggest?q=the cra").select("a[role=option]");

        assertThat(options.eachAttr("href").getFirst()).isEqualTo("/m/the-cranes-are-flying");
        assertThat(options.eachText().getFirst())
                .contains("The Cranes Are Flying")
                .contains("1957");
        assertThat(visitor.page("/search/suggest?q=kalatozov")
                        .select(".suggested-kind")
                        .eachText())
                .contains("People");
        assertThat(visitor.page("/search/suggest?q=").select("a")).isEmpty();
    }

    @Test
    void publicListsAreAGroupOfTheirOwnWithOwnerAndCount() {
        publicList();

        var page = visitor.page("/search?q=storks");
        assertThat(page.select("#list").text()).isEqualTo("Lists 1");
        assertThat(page.select("section[aria-labelledby=list] .hit").text())
                .contains("Storks")
                .contains("1 title, by Veronika B");
        assertThat(page.select("section[aria-labelledby=list] h3 a").attr("href"))
                .startsWith("/list/");
        assertThat(visitor.page("/search/suggest?q=sto")
                        .select("[aria-labelledby=suggested-lists] a")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Storks");
    }

    @Test
    void whoIsKeptApartFromTheOwnerOfAListDoesNotFindIt() {
        publicList();
        var boris = visitor.as(new Member(new AccountId(2), "boris", "Boris B", Set.of()), Set.of("veronika"));

        assertThat(boris.page("/search?q=storks").select("#list")).isEmpty();
        assertThat(boris.page("/search/suggest?q=sto").select("[aria-labelledby=suggested-lists]"))
                .isEmpty();
    }

    private void publicList() {
        var veronika = modules.door(Accounts.class)
                .open(List.of(new Identity("veronika", "Veronika B", Kind.DEMO)))
                .getFirst();
        var lists = modules.door(Lists.class);
        if (lists.publicOf(veronika, new Page.Request(1, 1)).total() == 0) {
            var cranes = modules.door(Search.class)
                    .search(Question.of("cranes 1957"))
                    .titles()
                    .getFirst()
                    .id();
            lists.make(
                    veronika,
                    new ListDraft("Storks", "", false, ListPrivacy.PUBLIC),
                    List.of(new ListItem(cranes, "", Instant.EPOCH)));
            modules.settle();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "%28%22",
                "%3Cscript%3E",
                "%E2%80%AEflying",
                "AND",
                "%F0%9F%8E%AC",
                "a&kind=%27&year=x&genre=%00"
            })
    void whateverIsAskedIsAnswered(String query) {
        assertThat(visitor.page("/search?q=" + query).select("script:not([src]):not([type])"))
                .isEmpty();
        assertThat(visitor.page("/search/suggest?q=" + query).select("script")).isEmpty();
    }

    @Test
    void aListSaysWhatItShowsAndWhereItIs() {
        var page = visitor.page("/browse/movies-at-home?genre=war&sort=newest");

        assertThat(page.select("h1").text()).isEqualTo("War films at home, newest first");
        assertThat(page.title()).startsWith("War films at home, newest first");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/browse/movies-at-home?genre=war");
        assertThat(page.select("meta[name=robots]")).isEmpty();
        assertThat(page.select(".chip").attr("href")).isEqualTo("/browse/movies-at-home?sort=newest");
        assertThat(page.select(".chips-clear").attr("href")).isEqualTo("/browse/movies-at-home?sort=newest");
        assertThat(page.select("input[name=genre][checked]").eachAttr("value")).containsExactly("war");
    }

    @Test
    void whatIsDeepIsNotForSearchEngines() {
        for (var query : List.of("genre=war&year=1950s", "genre=war&genre=drama", "after=cG9wdWxhciBuMCBuMCBuMA")) {
            assertThat(visitor.page("/browse/movies-at-home?" + query)
                            .select("meta[name=robots]")
                            .attr("content"))
                    .as(query)
                    .isEqualTo("noindex");
        }
    }

    @Test
    void valuesThatMeanNothingAreNamed() {
        var page = visitor.page("/browse/movies-at-home?genre=warr&provider=somebody&sort=zzz&after=%F0%9F%8E%AC");

        assertThat(page.select(".browse-message").text()).contains("“warr”").contains("“somebody”");
        assertThat(page.select(".grid .tile-name").eachText()).contains("The Cranes Are Flying");
    }
}
