package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleMerged;
import app.matinee.catalog.TitleSplit;
import app.matinee.testing.DatabaseTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class MergedEntriesTest {
    private final Shelf shelf;
    private final Watchlist watchlist;
    private final Lists lists;
    private final ListItems items;
    private final Diary diary;
    private TitleId kept = new TitleId(0);
    private TitleId gone = new TitleId(0);
    private TitleId other = new TitleId(0);

    MergedEntriesTest(DataSource database) {
        shelf = new Shelf(database);
        watchlist = shelf.door(Watchlist.class);
        lists = shelf.door(Lists.class);
        items = shelf.door(ListItems.class);
        diary = shelf.door(Diary.class);
    }

    @BeforeEach
    void someFilms() {
        var films = shelf.films(3);
        kept = films.get(0);
        gone = films.get(1);
        other = films.get(2);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void whatMembersKeepGoesAlongToTheTitleThatStays() {
        watchlist.add(shelf.veronika, gone);
        var list = list(gone, other);
        log(gone);
        log(kept);

        merge();

        assertThat(watchlist.has(shelf.veronika, List.of(kept, gone))).containsExactly(kept);
        assertThat(titles(list)).containsExactly(kept, other);
        assertThat(diary.counts(shelf.veronika, List.of(kept, gone)))
                .containsEntry(kept, 2)
                .hasSize(1);
    }

    @Test
    void ofTwoPlacesOnAListTheOneOfTheTitleThatStaysIsKept() {
        watchlist.add(shelf.veronika, gone);
        watchlist.add(shelf.veronika, kept);
        var list = list(gone, other, kept);

        merge();

        assertThat(watchlist.entries(shelf.veronika, Shelf.all()).items())
                .extracting(WatchlistEntry::title)
                .containsExactly(kept);
        assertThat(titles(list)).containsExactly(other, kept);
        assertThat(lists.find(list, shelf.veronika).orElseThrow().items()).isEqualTo(2);
    }

    @Test
    void aSplitRestoresEverything() {
        watchlist.add(shelf.veronika, gone);
        watchlist.add(shelf.veronika, kept);
        watchlist.add(shelf.boris, gone);
        var both = list(gone, other, kept);
        items.note(shelf.veronika, both, gone, "The other cut");
        var one = list(other, gone);
        var removed = list(kept, gone, other);
        items.remove(shelf.veronika, removed, kept);
        log(gone);
        log(kept);
        var before = dump();

        merge();
        assertThat(titles(removed)).containsExactly(kept, other);
        assertThat(dump()).isNotEqualTo(before);
        split();

        assertThat(dump()).isEqualTo(before);
        assertThat(titles(both)).containsExactly(gone, other, kept);
        assertThat(titles(one)).containsExactly(other, gone);
        assertThat(items.restore(shelf.veronika, removed, kept)).isTrue();
        assertThat(titles(removed)).containsExactly(kept, gone, other);
    }

    @Test
    void whatAMemberRemovedWhileTheTitlesWereOneStaysRemovedOfBoth() {
        watchlist.add(shelf.veronika, gone);
        watchlist.add(shelf.veronika, kept);
        var list = list(gone, other, kept);

        merge();
        watchlist.remove(shelf.veronika, kept);
        items.remove(shelf.veronika, list, kept);
        split();

        assertThat(watchlist.has(shelf.veronika, List.of(kept, gone))).isEmpty();
        assertThat(titles(list)).containsExactly(other);
    }

    @Test
    void aListDeletedWhileTheTitlesWereOneIsNoObstacle() {
        var list = list(gone, kept);
        merge();
        lists.delete(shelf.veronika, list);
        shelf.clock.pass(Duration.ofDays(1));
        shelf.door(ForgetEntriesJob.class).forget();

        split();

        assertThat(lists.find(list, shelf.veronika)).isEmpty();
    }

    @Test
    void titlesThatAMergeMovedEntriesFromAreNeeded() {
        list(gone, kept);
        merge();

        assertThat(shelf.door(ListedTitleStore.class).used(List.of(kept.value(), gone.value(), other.value())))
                .containsExactlyInAnyOrder(kept.value(), gone.value());
    }

    private void merge() {
        shelf.modules.publish(new TitleMerged(7, kept, gone));
    }

    private void split() {
        shelf.modules.publish(new TitleSplit(7, kept, gone));
    }

    private ListId list(TitleId... titles) {
        var id = lists.make(shelf.veronika, new ListDraft("Wings", "", false, ListPrivacy.PRIVATE));
        for (var title : titles) {
            items.add(shelf.veronika, id, title);
        }
        return id;
    }

    private void log(TitleId title) {
        diary.log(shelf.veronika, new ViewingDraft(title, LocalDate.of(2026, 11, 20), null, null, "", List.of()));
    }

    private List<TitleId> titles(ListId list) {
        var found = lists.find(list, shelf.veronika).orElseThrow();
        return items.on(found, Shelf.all()).items().stream()
                .map(ListItem::title)
                .toList();
    }

    private List<String> dump() {
        return shelf.jdbc.sql("""
                        select watchlist::text as line from lists.watchlist
                        union all select item::text from lists.item
                        union all select viewing::text from lists.viewing
                        union all select moved_wish::text from lists.moved_wish
                        union all select displaced_item::text from lists.displaced_item
                        order by line
                        """).query((row, number) -> row.getString("line")).list();
    }
}
