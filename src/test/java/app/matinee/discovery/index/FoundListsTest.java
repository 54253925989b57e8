package app.matinee.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.accounts.PersonalData;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.search.Named;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListId;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.testing.Cast;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FoundListsTest {
    private final JdbcClient jdbc;
    private final Modules modules;
    private final Lists lists;
    private final AccountId veronika;
    private final TitleId cranes;

    FoundListsTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "catalog", "accounts", "lists", "discovery");
        lists = modules.door(Lists.class);
        veronika = modules.door(Accounts.class)
                .open(List.of(new Identity("veronika", "Veronika B", Kind.DEMO)))
                .getFirst();
        modules.door(CatalogLoads.class)
                .load(Cast.SOURCE, List.of(Cast.cranes()).iterator(), false);
        cranes = new TitleId(jdbc.sql("select id from catalog.title where name = 'The Cranes Are Flying'")
                .query(Long.class)
                .single());
    }

    @BeforeEach
    void noList() {
        jdbc.sql("truncate lists.list cascade").update();
        modules.settle();
        follow();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aPublicListIsFoundByItsNameItsDescriptionAndItsOwner() {
        var id = make("Storks and other birds", "Endings that nobody forgets", ListPrivacy.PUBLIC);

        var found = new Named(
                Named.Kind.LIST,
                "Storks and other birds",
                "/list/" + id.value(),
                1,
                new Named.Owner("veronika", "Veronika B"));
        assertThat(found("storks")).containsExactly(found);
        assertThat(found("storsk")).containsExactly(found);
        assertThat(found("storks endings")).containsExactly(found);
        assertThat(found("veronika storks")).containsExactly(found);
    }

    @ParameterizedTest
    @EnumSource(names = {"BY_LINK", "PRIVATE"})
    void whatItsOwnerDoesNotShowToEverybodyIsNeverFound(ListPrivacy privacy) {
        make("Storks", "", privacy);
        var shown = make("Swans", "", ListPrivacy.PUBLIC);
        assertThat(found("storks")).isEmpty();
        assertThat(found("swans")).hasSize(1);

        lists.change(veronika, shown, new ListDraft("Swans", "", false, privacy));
        follow();
        assertThat(found("swans")).isEmpty();
    }

    @Test
    void aListWithoutTitlesIsNotFoundUntilItHasOne() {
        var id = lists.make(veronika, new ListDraft("Storks", "", false, ListPrivacy.PUBLIC));
        follow();
        assertThat(found("storks")).isEmpty();

        modules.door(ListItems.class).add(veronika, id, cranes);
        follow();
        assertThat(found("storks")).extracting(Named::works).containsExactly(1);
    }

    @Test
    void aListIsFoundByItsNewNameAndNoMoreByItsOldOne() {
        var id = make("Storks", "", ListPrivacy.PUBLIC);
        lists.change(veronika, id, new ListDraft("Swans", "", false, ListPrivacy.PUBLIC));
        follow();

        assertThat(found("storks")).isEmpty();
        assertThat(found("swans")).extracting(Named::name).containsExactly("Swans");
    }

    @Test
    void aDeletedListIsGoneAndComesBackWhenItIsRestored() {
        var id = make("Storks", "", ListPrivacy.PUBLIC);
        lists.delete(veronika, id);
        follow();
        assertThat(found("storks")).isEmpty();

        lists.restore(veronika, id);
        follow();
        assertThat(found("storks")).hasSize(1);
    }

    @Test
    void anOwnerOfAnotherNameIsShownByIt() {
        make("Storks", "", ListPrivacy.PUBLIC);
        modules.door(Accounts.class).changeHandle(veronika, "veronika-b");
        follow();
        assertThat(found("storks"))
                .extracting(Named::owner)
                .containsExactly(new Named.Owner("veronika-b", "Veronika B"));

        modules.door(Accounts.class).rename(veronika, "Tatiana Samoilova", false);
        follow();
        assertThat(found("storks"))
                .extracting(Named::owner)
                .containsExactly(new Named.Owner("veronika-b", "Tatiana S"));
        assertThat(found("veronika storks")).isEmpty();
    }

    @Test
    void theListsOfAMemberWhoIsErasedAreGone() {
        make("Storks", "", ListPrivacy.PUBLIC);
        modules.all(PersonalData.class).stream()
                .filter(data -> data.part().equals("lists"))
                .forEach(data -> data.erase(veronika, false));
        follow();

        assertThat(found("storks")).isEmpty();
    }

    private ListId make(String name, String description, ListPrivacy privacy) {
        var id = lists.make(
                veronika,
                new ListDraft(name, description, false, privacy),
                List.of(new ListItem(cranes, "", Instant.EPOCH)));
        follow();
        return id;
    }

    private void follow() {
        modules.door(SearchIndex.class).catchUp();
    }

    private List<Named> found(String text) {
        return modules.door(Search.class).search(Question.of(text)).names().stream()
                .filter(named -> named.kind() == Named.Kind.LIST)
                .toList();
    }
}
