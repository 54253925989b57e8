package app.matinee.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Joining;
import app.matinee.accounts.Member;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.lists.UnknownEntryException;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.Visitor;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.visit.SignInNeededException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ListPagesTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Visitor anybody;
    private final Visitor veronika;
    private final Visitor boris;

    ListPagesTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        jdbc.sql("truncate catalog.title, accounts.account cascade").update();
        modules = Modules.over(
                database,
                Clock.systemUTC(),
                "catalog",
                "accounts",
                "criticism",
                "audience",
                "discovery",
                "lists",
                "web.address",
                "web.visit",
                "web.wording",
                "web.list");
        anybody = new Visitor(modules);
        veronika = anybody.as(member("Veronika B"));
        boris = anybody.as(member("Boris B"));
    }

    private Member member(String name) {
        var account = modules.door(Joining.class)
                .add(name, name.replace(" ", "").toLowerCase(Locale.ROOT) + "@example.org", "four cranes fly west");
        return modules.door(Accounts.class).profile(account).orElseThrow().member();
    }

    @BeforeEach
    void fiveFilms() {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        IntStream.rangeClosed(1, 5)
                                .<TitleDraft>mapToObj(number -> Cast.film("film-" + number, "Film " + number, 1957))
                                .iterator(),
                        false);
        modules.settle();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aMemberMakesAListPutsTitlesOnItAndShowsIt() {
        var list = make("public");
        add(list, 1, 2, 3);

        var page = anybody.page(list);

        assertThat(page.select("h1").text()).isEqualTo("Wings");
        assertThat(page.select(".tile-name").eachText()).containsExactly("Film 1", "Film 2", "Film 3");
        assertThat(page.select(".list-place").eachText()).containsExactly("1", "2", "3");
        assertThat(page.select(".list-by").text()).contains("by Veronika B").contains("3 titles");
        assertThat(page.select("a[href$=/edit], form[action$=/deletion]")).isEmpty();
        assertThat(veronika.page(list).select("a[href=" + list + "/edit]")).hasSize(1);
    }

    @Test
    void everybodySeesPopularListsAndMembersTheirOwn() {
        add(make("public"), 1);
        make("private");

        assertThat(anybody.page("/lists").select(".list-card-name").eachText()).containsExactly("Wings");
        assertThat(veronika.page("/lists")
                        .select("main > .list-cards .list-card-detail")
                        .eachText())
                .containsExactly("0 titles · private", "1 title");
        assertThat(boris.page("/lists").text()).contains("No lists yet").contains("Popular lists");
        assertThat(anybody.page("/lists/popular").select(".list-card-posters img"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"public,false", "link,true", "private,true", "whatever,true"})
    void onlyPublicListsAreForSearchEngines(String privacy, boolean hidden) {
        assertThat(veronika.page(make(privacy)).select("meta[name=robots]").isEmpty())
                .isEqualTo(!hidden);
    }

    @Test
    void aPrivateListOfSomebodyElseIsNotThere() {
        var secret = make("private");
        var nothing = "/list/AAAAAAAAAAAAAAAAAAAAAA";

        for (var list : List.of(secret, nothing, "/list/7", "/list/%00")) {
            assertThatThrownBy(() -> boris.page(list)).as(list).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> anybody.page(list)).as(list).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> boris.page(list + "/edit")).as(list).isInstanceOf(NotFoundException.class);
        }
        for (var list : List.of(secret, nothing)) {
            for (var form : List.of("/clones", "/deletion", "/return", "/items/1/removal", "/items/1/return")) {
                assertThatThrownBy(() -> boris.send(list + form))
                        .as(list + form)
                        .isInstanceOf(UnknownEntryException.class);
            }
        }
    }

    @Test
    void aPublicListOfSomebodyElseCannotBeEdited() {
        var list = make("public");
        add(list, 1);

        assertThatThrownBy(() -> boris.page(list + "/edit")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> boris.send(list, "name", "Mine")).isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> boris.send(list + "/items", "title", id(2))).isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> anybody.page(list + "/edit")).isInstanceOf(SignInNeededException.class);
    }

    @Test
    void rowsMoveByButtonsAndToPlaces() {
        var list = make("private");
        add(list, 1, 2, 3, 4);

        veronika.send(list + "/items/" + id(3) + "/place", "by", "-1");
        assertThat(order(list)).containsExactly("Film 1", "Film 3", "Film 2", "Film 4");
        veronika.send(list + "/items/" + id(1) + "/place", "by", "1");
        assertThat(order(list)).containsExactly("Film 3", "Film 1", "Film 2", "Film 4");
        veronika.send(list + "/items/" + id(4) + "/place", "place", " 1 ");
        assertThat(order(list)).containsExactly("Film 4", "Film 3", "Film 1", "Film 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc|A place is a number such as 3, not \"abc\"",
                "''|A place is a number such as 3, not \"\"",
                "1e3|A place is a number such as 3, not \"1e3\"",
                "99999999999999999999|A place is a number such as 3, not \"99999999999999999999\"",
                "-1|Places count from 1, so there is none at -1",
                "0|Places count from 1, so there is none at 0"
            })
    void aPlaceThatIsNoneIsExplainedBesideItsRow(String place, String message) {
        var list = make("private");
        add(list, 1, 2);

        var answer = veronika.send(list + "/items/" + id(2) + "/place", "place", place);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#item-" + id(2) + " .mistake").text()).isEqualTo(message);
        assertThat(answer.page().select(".mistakes a").attr("href")).isEqualTo("#item-" + id(2));
        assertThat(order(list)).containsExactly("Film 1", "Film 2");
    }

    @Test
    void notesAreKeptAndOnesThatAreTooLongAreNotLost() {
        var list = make("public");
        add(list, 1);
        var form = list + "/items/" + id(1) + "/note";

        veronika.send(form, "note", "The stairs\r\n<b>up</b>");
        assertThat(whole(anybody.page(list), ".list-note")).isEqualTo("The stairs\n<b>up</b>");
        var answer = veronika.send(form, "note", "n".repeat(1_001));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#note-" + id(1)).text()).isEqualTo("n".repeat(1_001));
        assertThat(answer.page().text()).contains("The note has 1,001 characters; 1,000 at most can be kept");
    }

    @Test
    void aRemovedTitleAndADeletedListComeBack() {
        var list = make("public");
        add(list, 1, 2, 3);

        veronika.send(list + "/items/" + id(2) + "/removal");
        assertThat(order(list)).containsExactly("Film 1", "Film 3");
        veronika.send(list + "/items/" + id(2) + "/return");
        assertThat(order(list)).containsExactly("Film 1", "Film 2", "Film 3");

        veronika.send(list + "/deletion");
        assertThatThrownBy(() -> veronika.page(list)).isInstanceOf(NotFoundException.class);
        veronika.send(list + "/return");
        assertThat(order(list)).hasSize(3);
    }

    @Test
    void aCopyBelongsToWhoeverPressedTheButton() {
        var list = make("public");
        add(list, 1, 2);

        var copy = Objects.requireNonNull(boris.send(list + "/clones").location());

        assertThat(boris.page(copy).text())
                .contains("Copied from Wings, by Veronika B")
                .contains("2 titles · private");
        assertThatThrownBy(() -> veronika.page(copy)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u0001", "name"})
    void aFormThatIsRefusedLosesNothing(String name) {
        var typed = name.equals("name") ? "n".repeat(10_000) : name;

        var answer = veronika.send(
                "/lists", "name", typed, "description", "About\nwings", "ranked", "yes", "privacy", "link");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".mistakes a[href=#name]").text()).startsWith("The name ");
        assertThat(whole(answer.page(), "#description")).isEqualTo("About\nwings");
        assertThat(answer.page().select("input[name=ranked][checked], input[value=link][checked]"))
                .hasSize(2);
        assertThat(jdbc.sql("select count(*) from lists.list").query(Long.class).single())
                .isZero();
    }

    @Test
    void whatIsSaidAboutAListIsChanged() {
        var list = make("private");

        veronika.send(list, "name", "Birds", "description", "Of\npassage", "privacy", "public");

        var page = anybody.page(list);
        assertThat(page.select("h1").text()).isEqualTo("Birds");
        assertThat(page.select(".list-description").text()).isEqualTo("Of passage");
        assertThat(veronika.send(list, "name", " ").page().text()).contains("The name is empty");
    }

    @Test
    void titlesAreFoundByNameAndAdded() {
        var list = make("private");

        var page = veronika.page(list + "/edit?q=Film 4");
        assertThat(page.select(".list-found input[name=title]").val()).isEqualTo(id(4));
        add(list, 4);

        assertThat(order(list)).containsExactly("Film 4");
        assertThat(veronika.page(list + "/edit?q=" + "x".repeat(5_000)).text()).contains("Nothing found by that name");
        for (var title : List.of("", "abc", "-1", "999999999999999999", "99999999999999999999")) {
            assertThatThrownBy(() -> veronika.send(list + "/items", "title", title))
                    .as(title)
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aTitleIsPutOnListsAndANewOneFromItsOwnPage() {
        var one = make("private");
        var other = make("public");
        add(one, 1);

        var page = veronika.page("/m/film-1/lists");
        assertThat(page.select("input[name=list]")).hasSize(2);
        assertThat(page.select("input[name=list][checked]").val()).isEqualTo(one.substring(6));
        var answer = veronika.send(
                "/m/film-1/lists",
                "offered",
                one.substring(6),
                "offered",
                other.substring(6),
                "list",
                other.substring(6),
                "name",
                "Third");

        assertThat(answer.location()).isEqualTo("/m/film-1");
        assertThat(order(one)).isEmpty();
        assertThat(order(other)).containsExactly("Film 1");
        assertThat(veronika.page("/lists")
                        .select("main > .list-cards .list-card-name")
                        .eachText())
                .contains("Third");
        assertThat(veronika.send("/m/film-1/lists", "name", "n".repeat(101)).status())
                .isEqualTo(422);
        assertThatThrownBy(() -> boris.send("/m/film-1/lists", "list", one.substring(6)))
                .isInstanceOf(UnknownEntryException.class);
    }

    private String make(String privacy) {
        var answer = veronika.send("/lists", "name", "Wings", "description", "", "ranked", "yes", "privacy", privacy);
        var edit = Objects.requireNonNull(answer.location());
        return edit.substring(0, edit.length() - "/edit".length());
    }

    private void add(String list, int... films) {
        for (var film : films) {
            assertThat(veronika.send(list + "/items", "title", id(film)).status())
                    .isEqualTo(303);
        }
    }

    private String id(int film) {
        return jdbc.sql("select id from catalog.title where name = :name")
                .param("name", "Film " + film)
                .query(String.class)
                .single();
    }

    private static String whole(Document page, String query) {
        return Objects.requireNonNull(page.selectFirst(query)).wholeText();
    }

    private List<String> order(String list) {
        return veronika.page(list + "/edit").select(".ordered-name a").eachText();
    }
}
