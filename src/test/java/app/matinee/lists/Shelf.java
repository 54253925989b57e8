package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.catalog.CatalogLoads;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleId;
import app.matinee.testing.Cast;
import app.matinee.testing.HandClock;
import app.matinee.testing.Modules;
import app.matinee.values.Page;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Has some films and two members, Veronika and Boris, who keep lists of them; it is the 21st of November 2026. */
final class Shelf implements AutoCloseable {
    final HandClock clock = new HandClock(Instant.parse("2026-11-21T20:00:00Z"));
    final JdbcClient jdbc;
    final Modules modules;
    final AccountId veronika;
    final AccountId boris;

    Shelf(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, clock, "catalog", "accounts", "lists");
        var members = modules.door(Accounts.class)
                .open(List.of(
                        new Identity("veronika", "Veronika B", Kind.DEMO),
                        new Identity("boris", "Boris B", Kind.DEMO)));
        veronika = members.get(0);
        boris = members.get(1);
        jdbc.sql("""
                        truncate lists.watchlist, lists.list, lists.viewing, lists.moved_wish, lists.displaced_wish,
                            catalog.title cascade
                        """).update();
    }

    /** Puts so many films of 1957 into the catalogue, named Film 1 and so on. */
    List<TitleId> films(int many) {
        modules.door(CatalogLoads.class)
                .load(
                        Cast.SOURCE,
                        IntStream.rangeClosed(1, many)
                                .<TitleDraft>mapToObj(number -> Cast.film("film-" + number, "Film " + number, 1957))
                                .iterator(),
                        false);
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> title("Film " + number))
                .toList();
    }

    TitleId title(String name) {
        return new TitleId(jdbc.sql("select id from catalog.title where name = :name")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    <T> T door(Class<T> type) {
        return modules.door(type);
    }

    static Page.Request all() {
        return new Page.Request(1, 200);
    }

    @Override
    public void close() {
        modules.close();
    }
}
