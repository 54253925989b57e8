package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WatchlistStore {
    private final JdbcClient db;

    WatchlistStore(JdbcClient db) {
        this.db = db;
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    Page<WatchlistEntry> page(AccountId account, Page.Request page) {
        List<WatchlistEntry> entries = new ArrayList<>();
        long[] total = {0};
        db.sql("""
                        select counted.total, shown.*
                        from (
                            select count(*) as total from lists.watchlist
                            where account_id = :account and removed_at is null) as counted
                        left join (
                            select title_id, added_at from lists.watchlist
                            where account_id = :account and removed_at is null
                            order by added_at desc, title_id desc limit :size offset :offset) as shown on true
                        order by added_at desc, title_id desc
                        """)
                .param("account", account.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    var added = row.getTimestamp("added_at");
                    if (added != null) {
                        entries.add(new WatchlistEntry(new TitleId(row.getLong("title_id")), added.toInstant()));
                    }
                });
        return new Page<>(entries, page.number(), page.size(), total[0]);
    }

    Set<TitleId> has(AccountId account, Collection<TitleId> titles) {
        return new HashSet<>(db.sql("""
                        select title_id from lists.watchlist
                        where account_id = :account and title_id = any(:titles) and removed_at is null
                        """)
                .param("account", account.value())
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list());
    }

    int count(AccountId account) {
        return db.sql("select count(*) from lists.watchlist where account_id = :account and removed_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    // Two at once may both see the last free place; one title more than the limit harms nobody.
    boolean add(AccountId account, TitleId title, Instant now, int most) {
        return db.sql("""
                                insert into lists.watchlist (account_id, title_id, added_at)
                                select :account, :title, :now
                                where :most > (
                                    select count(*) from lists.watchlist
                                    where account_id = :account and removed_at is null)
                                on conflict (account_id, title_id)
                                    do update set added_at = excluded.added_at, removed_at = null
                                    where watchlist.removed_at is not null
                                """)
                        .param("account", account.value())
                        .param("title", title.value())
                        .param("now", Timestamp.from(now))
                        .param("most", most)
                        .update()
                == 1;
    }

    Set<TitleId> add(AccountId account, List<WatchlistEntry> entries) {
        return new HashSet<>(db.sql("""
                        insert into lists.watchlist (account_id, title_id, added_at)
                        select :account, title_id, min(added_at)
                        from unnest(:titles::bigint[], :days::timestamptz[]) as brought (title_id, added_at)
                        group by title_id
                        on conflict (account_id, title_id)
                            do update set added_at = excluded.added_at, removed_at = null
                            where watchlist.removed_at is not null
                        returning title_id
                        """)
                .param("account", account.value())
                .param(
                        "titles",
                        entries.stream().map(entry -> entry.title().value()).toArray(Long[]::new))
                .param(
                        "days",
                        entries.stream()
                                .map(entry -> entry.addedAt().toString())
                                .toArray(String[]::new))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list());
    }

    boolean remove(AccountId account, TitleId title, Instant now) {
        return db.sql("""
                                update lists.watchlist set removed_at = :now
                                where account_id = :account and title_id = :title and removed_at is null
                                """)
                        .param("account", account.value())
                        .param("title", title.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean restore(AccountId account, TitleId title, Instant removedAfter) {
        return db.sql("""
                                update lists.watchlist set removed_at = null
                                where account_id = :account and title_id = :title and removed_at > :after
                                """)
                        .param("account", account.value())
                        .param("title", title.value())
                        .param("after", Timestamp.from(removedAfter))
                        .update()
                == 1;
    }
}
