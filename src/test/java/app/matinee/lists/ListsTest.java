package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.testing.DatabaseTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ListsTest {
    private static final ListDraft WAR = new ListDraft("War", "Films\nof the war", true, ListPrivacy.PUBLIC);

    private final Shelf shelf;
    private final Lists lists;
    private final ListItems items;
    private List<TitleId> films = List.of();

    ListsTest(DataSource database) {
        shelf = new Shelf(database);
        lists = shelf.door(Lists.class);
        items = shelf.door(ListItems.class);
    }

    @BeforeEach
    void someFilms() {
        films = shelf.films(6);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void aListShowsWhatWasSaidOfItAndItsFirstFiveTitles() {
        var id = lists.make(shelf.veronika, WAR);
        films.forEach(film -> items.add(shelf.veronika, id, film));

        var list = lists.find(id, null).orElseThrow();

        assertThat(list.said()).isEqualTo(WAR);
        assertThat(list.owner()).isEqualTo(new TitleList.Owner(shelf.veronika, "veronika", "Veronika B"));
        assertThat(list.items()).isEqualTo(6);
        assertThat(list.first()).isEqualTo(films.subList(0, 5));
        assertThat(list.belongsTo(shelf.veronika)).isTrue();
        assertThat(list.belongsTo(null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aPrivateListIsThereForItsOwnerOnly(ListPrivacy privacy) {
        var id = lists.make(shelf.veronika, new ListDraft("War", "", false, privacy));

        assertThat(lists.find(id, shelf.veronika)).isPresent();
        assertThat(lists.find(id, shelf.boris).isPresent()).isEqualTo(privacy != ListPrivacy.PRIVATE);
        assertThat(lists.find(id, null).isPresent()).isEqualTo(privacy != ListPrivacy.PRIVATE);
    }

    @Test
    void onlyPublicListsThatAreNotEmptyAreShownToEverybodyThoseClonedMostFirst() {
        var empty = lists.make(shelf.veronika, WAR);
        var plain = filled("Plain", ListPrivacy.PUBLIC);
        var cloned = filled("Cloned", ListPrivacy.PUBLIC);
        filled("By link", ListPrivacy.BY_LINK);
        filled("Private", ListPrivacy.PRIVATE);
        lists.clone(shelf.boris, cloned);
        shelf.clock.pass(Duration.ofMinutes(1));
        lists.change(shelf.veronika, plain, WAR);

        assertThat(lists.popular(Shelf.all()).items()).extracting(TitleList::id).containsExactly(cloned, plain);
        assertThat(lists.popular(Shelf.all()).total()).isEqualTo(2);
        assertThat(lists.publicOf(shelf.veronika, Shelf.all()).items())
                .extracting(TitleList::id)
                .containsExactlyInAnyOrder(plain, cloned, empty);
        assertThat(lists.of(shelf.veronika, Shelf.all()).items())
                .hasSize(5)
                .extracting(TitleList::id)
                .startsWith(plain);
    }

    private ListId filled(String name, ListPrivacy privacy) {
        var id = lists.make(shelf.veronika, new ListDraft(name, "", false, privacy));
        items.add(shelf.veronika, id, films.getFirst());
        return id;
    }

    @Test
    void aCloneIsAPrivateCopyWithNotesThatRemembersWhereItCameFrom() {
        var original = lists.make(shelf.veronika, WAR);
        items.add(shelf.veronika, original, films.get(1));
        items.add(shelf.veronika, original, films.get(0));
        items.note(shelf.veronika, original, films.get(0), "The stairs");
        items.add(shelf.veronika, original, films.get(2));
        items.remove(shelf.veronika, original, films.get(2));

        var clone = lists.find(lists.clone(shelf.boris, original), shelf.boris).orElseThrow();
        items.add(shelf.boris, clone.id(), films.get(3));

        assertThat(clone.said()).isEqualTo(new ListDraft("War", "Films\nof the war", true, ListPrivacy.PRIVATE));
        assertThat(clone.origin()).isEqualTo(new TitleList.Origin(original, "War", "veronika", "Veronika B"));
        assertThat(items.on(clone, Shelf.all()).items())
                .extracting(ListItem::title)
                .containsExactly(films.get(1), films.get(0), films.get(3));
        assertThat(items.on(clone, Shelf.all()).items().get(1).note()).isEqualTo("The stairs");
        assertThat(lists.find(original, null).orElseThrow().items()).isEqualTo(2);
        assertThat(lists.find(original, null).orElseThrow().clones()).isEqualTo(1);
    }

    @Test
    void aCloneDoesNotTellTheAddressOfAListByLink() {
        var original = lists.make(shelf.veronika, new ListDraft("War", "", false, ListPrivacy.BY_LINK));

        var clone = lists.find(lists.clone(shelf.boris, original), shelf.boris).orElseThrow();

        assertThat(clone.origin()).isNull();
    }

    @Test
    void cloningOnesOwnListMakesItNoMorePopular() {
        var original = lists.make(shelf.veronika, WAR);

        lists.clone(shelf.veronika, original);

        assertThat(lists.find(original, null).orElseThrow().clones()).isZero();
    }

    @Test
    void aPrivateListOfSomebodyElseIsAsUnknownAsOneThatIsNotThere() {
        var secret = lists.make(shelf.veronika, new ListDraft("Secret", "", false, ListPrivacy.PRIVATE));

        for (var id : Set.of(secret, ListId.random())) {
            assertUnknown(() -> lists.clone(shelf.boris, id), id);
            assertUnknown(() -> lists.change(shelf.boris, id, WAR), id);
            assertUnknown(() -> lists.delete(shelf.boris, id), id);
            assertUnknown(() -> lists.restore(shelf.boris, id), id);
            assertUnknown(() -> items.add(shelf.boris, id, films.getFirst()), id);
        }
    }

    private static void assertUnknown(Runnable change, ListId id) {
        assertThatThrownBy(change::run)
                .isInstanceOf(UnknownEntryException.class)
                .hasMessage("No such list: " + id);
    }

    @Test
    void aPublicListOfSomebodyElseCannotBeChangedEither() {
        var id = lists.make(shelf.veronika, WAR);

        assertUnknown(() -> lists.change(shelf.boris, id, WAR), id);
        assertUnknown(() -> items.add(shelf.boris, id, films.getFirst()), id);
    }

    @Test
    void aDeletedListIsGoneAndComesBackWholeForADay() {
        var id = filled("War", ListPrivacy.PUBLIC);
        lists.delete(shelf.veronika, id);

        assertThat(lists.find(id, shelf.veronika)).isEmpty();
        assertThat(lists.of(shelf.veronika, Shelf.all()).items()).isEmpty();
        assertUnknown(() -> items.add(shelf.veronika, id, films.get(1)), id);

        shelf.clock.pass(Duration.ofHours(23));
        lists.restore(shelf.veronika, id);
        assertThat(lists.find(id, null).orElseThrow().items()).isEqualTo(1);

        lists.delete(shelf.veronika, id);
        shelf.clock.pass(Duration.ofHours(24));
        assertUnknown(() -> lists.restore(shelf.veronika, id), id);
        shelf.door(ForgetEntriesJob.class).forget();
        assertThat(shelf.jdbc
                        .sql("select count(*) from lists.item")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void idsAreRandomAndReadAsTheyAreWritten() {
        Set<String> written = new HashSet<>();
        for (var round = 0; round < 1000; round++) {
            var id = ListId.random();
            assertThat(id.toString()).matches("[A-Za-z0-9_-]{22}");
            assertThat(ListId.parse(id.toString())).contains(id);
            written.add(id.toString());
        }
        assertThat(written).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "abc", "AAAAAAAAAAAAAAAAAAAAAB", "AAAAAAAAAAAAAAAAAAAA==", "АAAAAAAAAAAAAAAAAAAAAA"})
    void whatNoListCanBeCalledIsNoId(String text) {
        assertThat(ListId.parse(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "\u200b\u200d", "\t\r\n"})
    void aNameHasToHaveSomethingToSee(String name) {
        assertThatThrownBy(() -> new ListDraft(name, "", false, ListPrivacy.PUBLIC))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("The name is empty; it has 1 to 100 characters")
                .extracting("field")
                .isEqualTo("name");
    }

    @Test
    void namesAndDescriptionsThatAreTooLongSayHowLong() {
        assertThatThrownBy(() -> new ListDraft("n".repeat(10_000), "", false, ListPrivacy.PUBLIC))
                .hasMessage("The name has 10,000 characters; 100 at most can be kept");
        assertThatThrownBy(() -> new ListDraft("War", "d".repeat(5_001), false, ListPrivacy.PUBLIC))
                .hasMessage("The description has 5,001 characters; 5,000 at most can be kept");
        assertThat(lists.make(
                        shelf.veronika, new ListDraft("🎬".repeat(100), "д".repeat(5_000), false, ListPrivacy.PUBLIC)))
                .isNotNull();
    }

    @Test
    void whatCannotBeSeenIsDroppedAndLinesStay() {
        var draft = new ListDraft(
                " Wings\u0000\r\n of\ud83c  desire ", "One\r\nTwo\u0007\u2028Three", false, ListPrivacy.PUBLIC);

        assertThat(draft.name()).isEqualTo("Wings of desire");
        assertThat(draft.description()).isEqualTo("One\nTwo\nThree");
        assertThat(lists.find(lists.make(shelf.veronika, draft), null)
                        .orElseThrow()
                        .said())
                .isEqualTo(draft);
    }

    @Test
    void nobodyHasMoreThan500ListsAtATime() {
        shelf.jdbc.sql("""
                        insert into lists.list (id, owner_id, name, made_at, changed_at)
                        select gen_random_uuid(), :owner, 'List', now(), now() from generate_series(1, 499)
                        """).param("owner", shelf.veronika.value()).update();
        var last = lists.make(shelf.veronika, WAR);

        assertThatThrownBy(() -> lists.make(shelf.veronika, WAR))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("You have 500 lists, and more cannot be kept; delete one first");
        assertThatThrownBy(() -> lists.clone(shelf.veronika, last)).isInstanceOf(RefusedFieldException.class);
        lists.delete(shelf.veronika, last);
        assertThat(lists.make(shelf.veronika, WAR)).isNotNull();
    }

    @Test
    void aListKeptElsewhereComesWithItsOrderAndNotes() {
        var now = shelf.clock.instant();

        var id = lists.make(
                shelf.veronika,
                WAR,
                List.of(
                        new ListItem(films.get(2), "First", now),
                        new ListItem(films.get(0), "", now),
                        new ListItem(films.get(2), "Again", now)));

        assertThat(items.on(lists.find(id, null).orElseThrow(), Shelf.all()).items())
                .containsExactly(new ListItem(films.get(2), "First", now), new ListItem(films.get(0), "", now));
    }
}
