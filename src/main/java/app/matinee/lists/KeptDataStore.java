package app.matinee.lists;

import app.matinee.accounts.AccountId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a member keeps as the member may take it along, and removes it. */
@Component
class KeptDataStore {
    /** Names a title so that other sites know it too. */
    private static final String TITLE = """
            address.name as title, address.year, address.path,
            (select min(value) from catalog.external_id where external_id.title_id = address.title_id
                and source = 'imdb') as imdb,
            (select min(value) from catalog.external_id where external_id.title_id = address.title_id
                and source = 'tmdb') as tmdb
            """;

    private final JdbcClient db;

    KeptDataStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, @Nullable Object>> watchlist(AccountId account) {
        return rows(account, "select " + TITLE + """
                , to_json(added_at)#>>'{}' as added_at
                from lists.watchlist join catalog.address on address.title_id = watchlist.title_id
                where account_id = :account and removed_at is null
                order by watchlist.added_at, watchlist.title_id
                """);
    }

    /** Reads all items of all lists; a list without any is one row without a title. */
    List<Map<String, @Nullable Object>> lists(AccountId account) {
        return rows(account, """
                select list.number as list, list.name, list.description, list.ranked, list.privacy,
                    to_json(list.made_at)#>>'{}' as made_at,
                    case when item.title_id is not null then
                        row_number() over (partition by list.number order by item.position, item.title_id) end as place,
                """ + TITLE + """
                , item.note, to_json(item.added_at)#>>'{}' as added_at
                from lists.list
                left join lists.item on item.list_number = list.number and item.removed_at is null
                left join catalog.address on address.title_id = item.title_id
                where list.owner_id = :account and list.removed_at is null
                order by list.number, item.position, item.title_id
                """);
    }

    List<Map<String, @Nullable Object>> diary(AccountId account) {
        return rows(account, "select " + TITLE + """
                , watched_on::text as watched_on, again as rewatch, stars / 2.0 as stars, note,
                array_to_string(tags, ', ') as tags, to_json(logged_at)#>>'{}' as logged_at
                from lists.viewing join catalog.address on address.title_id = viewing.title_id
                where account_id = :account and removed_at is null
                order by viewing.watched_on, viewing.id
                """);
    }

    private List<Map<String, @Nullable Object>> rows(AccountId account, String query) {
        return db.sql(query).param("account", account.value()).query().listOfRows();
    }

    void eraseWatchlist(AccountId account) {
        update(account, "delete from lists.moved_wish where account_id = :account");
        update(account, "delete from lists.displaced_wish where account_id = :account");
        update(account, "delete from lists.watchlist where account_id = :account");
    }

    /** Returns the numbers of those that are gone. */
    List<Long> eraseLists(AccountId account) {
        return db.sql("delete from lists.list where owner_id = :account returning number")
                .param("account", account.value())
                .query((row, number) -> row.getLong("number"))
                .list();
    }

    void eraseDiary(AccountId account) {
        update(account, "delete from lists.viewing where account_id = :account");
    }

    private void update(AccountId account, String statement) {
        db.sql(statement).param("account", account.value()).update();
    }
}
