package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.testing.DatabaseTest;
import app.matinee.values.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class ListItemsTest {
    private final Shelf shelf;
    private final Lists lists;
    private final ListItems items;
    private List<TitleId> films = List.of();
    private ListId list = ListId.random();

    ListItemsTest(DataSource database) {
        shelf = new Shelf(database);
        lists = shelf.door(Lists.class);
        items = shelf.door(ListItems.class);
    }

    @BeforeEach
    void aListOfFiveFilms() {
        films = shelf.films(6);
        list = make("Wings");
        films.subList(0, 5).forEach(film -> items.add(shelf.veronika, list, film));
    }

    private ListId make(String name) {
        return lists.make(shelf.veronika, new ListDraft(name, "", false, ListPrivacy.PRIVATE));
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void titlesStandInTheOrderInWhichTheyWereAddedEachOnce() {
        assertThat(items.add(shelf.veronika, list, films.get(5))).isTrue();
        assertThat(items.add(shelf.veronika, list, films.get(0))).isFalse();

        assertThat(order()).isEqualTo("123456");
    }

    @ParameterizedTest
    @CsvSource({"1,1,12345", "1,5,23451", "1,3,23145", "5,1,51234", "4,2,14235", "2,4,13425", "3,99,12453"})
    void aTitleGoesToThePlaceItIsMovedTo(int film, int place, String order) {
        items.move(shelf.veronika, list, films.get(film - 1), place);

        assertThat(order()).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"3,-1,13245", "3,1,12435", "1,-1,12345", "5,1,12345", "5,-2147483648,51234", "1,2147483647,23451"})
    void aTitleGoesUpAndDownAndNoFurtherThanTheEnds(int film, int places, String order) {
        items.shift(shelf.veronika, list, films.get(film - 1), places);

        assertThat(order()).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void placesCountFromOne(int place) {
        assertThatThrownBy(() -> items.move(shelf.veronika, list, films.getFirst(), place))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("Places count from 1, so there is none at " + place);
    }

    @Test
    void movingOneAmongThousandsWritesOneRow() {
        var many = filled(3_000);
        var before = versions(many);

        items.move(shelf.veronika, many, shelf.title("More 2999"), 7);

        assertThat(versions(many))
                .hasSize(3_000)
                .filteredOn(row -> !before.contains(row))
                .hasSize(1);
        assertThat(items.on(found(many), new Page.Request(1, 8)).items())
                .element(6)
                .extracting(ListItem::title)
                .isEqualTo(shelf.title("More 2999"));
    }

    private ListId filled(int many) {
        var id = make("Many");
        shelf.jdbc.sql("""
                        with more as (
                            insert into catalog.title (kind, name)
                            select 'movie', 'More ' || number from generate_series(1, :many) as number returning id, name)
                        insert into lists.item (list_number, title_id, position, added_at)
                        select list.number, more.id, substr(more.name, 6)::bigint << 20, now()
                        from more, lists.list where list.id = :list
                        """).param("many", many).param("list", id.value()).update();
        return id;
    }

    private List<String> versions(ListId list) {
        return shelf.jdbc
                .sql("""
                        select title_id || ' ' || item.xmin as version
                        from lists.item join lists.list on list.number = list_number where list.id = :list
                        """)
                .param("list", list.value())
                .query((row, number) -> row.getString("version"))
                .list();
    }

    @Test
    void theSameGapCanBeHalvedForever() {
        for (var round = 0; round < 60; round++) {
            items.move(shelf.veronika, list, films.get(3 + round % 2), 2);
        }

        assertThat(order()).isEqualTo("15423");
    }

    @Test
    void whatIsTakenOffComesBackToItsPlaceWithItsNote() {
        items.note(shelf.veronika, list, films.get(2), "The third");

        assertThat(items.remove(shelf.veronika, list, films.get(2))).isTrue();
        assertThat(order()).isEqualTo("1245");
        assertThat(items.remove(shelf.veronika, list, films.get(2))).isFalse();
        assertThat(items.restore(shelf.veronika, list, films.get(2))).isTrue();

        assertThat(order()).isEqualTo("12345");
        assertThat(page().get(2).note()).isEqualTo("The third");
        items.remove(shelf.veronika, list, films.get(2));
        shelf.clock.pass(Duration.ofDays(1));
        assertThat(items.restore(shelf.veronika, list, films.get(2))).isFalse();
    }

    @Test
    void aNoteHasUpTo1000Characters() {
        items.note(shelf.veronika, list, films.getFirst(), "n".repeat(1_000));

        assertThat(page().getFirst().note()).hasSize(1_000);
        assertThatThrownBy(() -> items.note(shelf.veronika, list, films.getFirst(), "n".repeat(1_001)))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("The note has 1,001 characters; 1,000 at most can be kept");
    }

    @Test
    void whatIsNotOnTheListCanNeitherBeMovedNorNoted() {
        var absent = films.get(5);

        assertThatThrownBy(() -> items.move(shelf.veronika, list, absent, 1)).isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> items.shift(shelf.veronika, list, absent, 1))
                .isInstanceOf(UnknownEntryException.class);
        assertThatThrownBy(() -> items.note(shelf.veronika, list, absent, "?"))
                .isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void aFullListSaysSo() {
        var full = filled(ListItems.MOST);

        assertThatThrownBy(() -> items.add(shelf.veronika, full, films.getFirst()))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("Many is full: a list holds 5,000 titles at most");
        assertThatThrownBy(() -> items.choose(shelf.veronika, films.get(5), List.of(full, list), List.of(full, list)))
                .isInstanceOf(RefusedFieldException.class);
        assertThat(order()).isEqualTo("12345");
    }

    @Test
    void aTitleIsPutOnSomeListsAndTakenOffOthersAtOnce() {
        var second = make("Second");
        var third = make("Third");
        items.add(shelf.veronika, third, films.get(0));

        items.choose(shelf.veronika, films.get(0), List.of(list, second), List.of(second));

        assertThat(items.choices(shelf.veronika, films.get(0)))
                .filteredOn(ListChoice::holds)
                .extracting(ListChoice::name)
                .containsExactlyInAnyOrder("Second", "Third");
        assertThat(order()).isEqualTo("2345");
    }

    @Test
    void choosingAListOfSomebodyElseChangesNothing() {
        var foreign = lists.make(shelf.boris, new ListDraft("His", "", false, ListPrivacy.PUBLIC));

        assertThatThrownBy(() ->
                        items.choose(shelf.veronika, films.get(5), List.of(list, foreign), List.of(list, foreign)))
                .isInstanceOf(UnknownEntryException.class);
        assertThat(order()).isEqualTo("12345");
        assertThat(items.choices(shelf.veronika, films.get(5)))
                .extracting(ListChoice::name)
                .containsExactly("Wings");
    }

    @Test
    void manyHandsAtOnceLoseNoTitleAndNoPlace() throws Exception {
        List<Callable<@Nullable Void>> hands = new ArrayList<>();
        for (var hand = 0; hand < 8; hand++) {
            var random = new Random(hand);
            hands.add(() -> edit(random));
        }
        try (var threads = Executors.newFixedThreadPool(hands.size())) {
            for (var done : threads.invokeAll(hands)) {
                done.get();
            }
        }

        assertThat(order()).hasSize(5).contains("1", "2", "3", "4", "5");
        assertThat(shelf.jdbc
                        .sql("select count(distinct position) from lists.item where removed_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private @Nullable Void edit(Random random) {
        for (var round = 0; round < 25; round++) {
            var film = films.get(random.nextInt(5));
            if (random.nextInt(3) == 0) {
                items.remove(shelf.veronika, list, film);
                items.add(shelf.veronika, list, film);
            } else {
                tryToMove(film, 1 + random.nextInt(5));
            }
        }
        return null;
    }

    private void tryToMove(TitleId film, int place) {
        try {
            items.move(shelf.veronika, list, film, place);
        } catch (UnknownEntryException removedByAnother) {
            assertThat(removedByAnother).hasMessageStartingWith("Not on the list");
        }
    }

    private TitleList found(ListId id) {
        return lists.find(id, shelf.veronika).orElseThrow();
    }

    private List<ListItem> page() {
        return items.on(found(list), Shelf.all()).items();
    }

    private String order() {
        return page().stream()
                .map(item -> IntStream.range(0, films.size())
                        .filter(film -> films.get(film).equals(item.title()))
                        .mapToObj(film -> String.valueOf(film + 1))
                        .findFirst()
                        .orElseThrow())
                .reduce("", String::concat);
    }
}
