package app.matinee.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StatementCounter;
import app.matinee.values.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class WatchlistTest {
    private final DataSource database;
    private final Shelf shelf;
    private final Watchlist watchlist;
    private List<TitleId> films = List.of();

    WatchlistTest(DataSource database) {
        this.database = database;
        shelf = new Shelf(database);
        watchlist = shelf.door(Watchlist.class);
    }

    @BeforeEach
    void someFilms() {
        films = shelf.films(4);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void theNewestWishStandsFirst() {
        wish(0);
        wish(1);
        wish(2);

        assertThat(titles()).containsExactly(films.get(2), films.get(1), films.get(0));
        assertThat(watchlist.entries(shelf.boris, Shelf.all()).items()).isEmpty();
    }

    @Test
    void addingTwiceChangesNothingAndSaysSo() {
        assertThat(wish(0)).isTrue();
        wish(1);
        assertThat(wish(0)).isFalse();

        assertThat(titles()).containsExactly(films.get(1), films.get(0));
    }

    @Test
    void whatWasRemovedComesBackToItsPlaceAndDate() {
        wish(0);
        wish(1);
        wish(2);
        var before = watchlist.entries(shelf.veronika, Shelf.all());

        assertThat(watchlist.remove(shelf.veronika, films.get(1))).isTrue();
        assertThat(titles()).containsExactly(films.get(2), films.get(0));
        assertThat(watchlist.remove(shelf.veronika, films.get(1))).isFalse();
        assertThat(watchlist.restore(shelf.veronika, films.get(1))).isTrue();

        assertThat(watchlist.entries(shelf.veronika, Shelf.all())).isEqualTo(before);
        assertThat(watchlist.restore(shelf.veronika, films.get(1))).isFalse();
    }

    @Test
    void addingAgainWhatWasRemovedIsANewWish() {
        wish(0);
        wish(1);
        watchlist.remove(shelf.veronika, films.get(0));

        assertThat(wish(0)).isTrue();

        assertThat(titles()).containsExactly(films.get(0), films.get(1));
    }

    @Test
    void afterADayARemovalIsForGood() {
        wish(0);
        watchlist.remove(shelf.veronika, films.get(0));
        shelf.clock.pass(Duration.ofDays(1));

        assertThat(watchlist.restore(shelf.veronika, films.get(0))).isFalse();
        shelf.door(ForgetEntriesJob.class).forget();
        assertThat(shelf.jdbc
                        .sql("select count(*) from lists.watchlist")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneStatementTellsOfAllTilesOfAPage() {
        wish(0);
        wish(2);
        watchlist.add(shelf.boris, films.get(1));
        var counter = new StatementCounter(database);

        try (var counted = Modules.over(counter, shelf.clock, "catalog", "accounts", "lists")) {
            counter.reset();
            assertThat(counted.door(Watchlist.class).has(shelf.veronika, films))
                    .containsExactlyInAnyOrder(films.get(0), films.get(2));
            assertThat(counter.statements()).hasSize(1);
            assertThat(counted.door(Watchlist.class).has(shelf.veronika, List.of()))
                    .isEmpty();
            assertThat(counter.statements()).hasSize(1);
        }
    }

    @Test
    void pagesCountThemselvesAlsoBehindTheLast() {
        films.forEach(film -> watchlist.add(shelf.veronika, film));

        var second = watchlist.entries(shelf.veronika, new Page.Request(2, 3));
        var tenth = watchlist.entries(shelf.veronika, new Page.Request(10, 3));

        assertThat(second.items()).hasSize(1);
        assertThat(second.total()).isEqualTo(4);
        assertThat(tenth.items()).isEmpty();
        assertThat(tenth.total()).isEqualTo(4);
    }

    @Test
    void whatWasKeptElsewhereComesWithItsDates() {
        wish(0);
        var old = Instant.parse("2019-03-02T00:00:00Z");

        var added = watchlist.add(
                shelf.veronika, List.of(new WatchlistEntry(films.get(0), old), new WatchlistEntry(films.get(1), old)));

        assertThat(added).containsExactly(films.get(1));
        assertThat(watchlist.entries(shelf.veronika, Shelf.all()).items())
                .contains(new WatchlistEntry(films.get(1), old))
                .doesNotContain(new WatchlistEntry(films.get(0), old));
    }

    @Test
    void aFullWatchlistSaysSo() {
        shelf.jdbc
                .sql("""
                        with more as (
                            insert into catalog.title (kind, name)
                            select 'movie', 'More ' || number from generate_series(1, :most) as number returning id)
                        insert into lists.watchlist select :account, id, now() from more
                        """)
                .param("most", Watchlist.MOST)
                .param("account", shelf.veronika.value())
                .update();

        assertThatThrownBy(() -> wish(0))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessage("A watchlist holds 10,000 titles at most");
        assertThatThrownBy(() ->
                        watchlist.add(shelf.veronika, List.of(new WatchlistEntry(films.get(0), shelf.clock.instant()))))
                .isInstanceOf(RefusedFieldException.class);
        assertThat(watchlist.has(shelf.veronika, films)).isEmpty();
    }

    @Test
    void titlesThatSomebodyWantsToWatchAreNeededAndThoseOnlyRemovedAreNot() {
        wish(0);
        wish(1);
        watchlist.remove(shelf.veronika, films.get(1));
        var use = shelf.door(ListedTitleStore.class);
        var ids = films.stream().map(TitleId::value).toList();

        assertThat(use.used(ids)).containsExactly(films.get(0).value());
        use.letGo(List.of(films.get(1).value()));
        assertThat(watchlist.restore(shelf.veronika, films.get(1))).isFalse();
    }

    private boolean wish(int film) {
        shelf.clock.pass(Duration.ofMinutes(1));
        return watchlist.add(shelf.veronika, films.get(film));
    }

    private List<TitleId> titles() {
        return watchlist.entries(shelf.veronika, Shelf.all()).items().stream()
                .map(WatchlistEntry::title)
                .toList();
    }
}
