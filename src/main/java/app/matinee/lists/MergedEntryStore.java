package app.matinee.lists;

import app.matinee.catalog.TitleId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves wishes, items and viewings between merged titles, and notes under the merge what it moved and displaced. */
@Component
class MergedEntryStore {
    private final JdbcClient db;

    MergedEntryStore(JdbcClient db) {
        this.db = db;
    }

    /** Locks the lists that either title is on, in the order in which their owners' edits do, and returns their numbers. */
    List<Long> lockLists(Merge merge) {
        return db.sql("""
                        select number from lists.list
                        where number in (select list_number from lists.item where title_id in (:kept, :gone))
                        order by number for update
                        """)
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .query((row, number) -> row.getLong("number"))
                .list();
    }

    /** Takes one of two away: that of the title that is gone, but what was removed yields to what was not. */
    void makeRoom(Merge merge) {
        update(merge, """
                with displaced as (
                    delete from lists.watchlist using lists.watchlist as other
                    where watchlist.account_id = other.account_id and TWO
                    returning watchlist.*)
                insert into lists.displaced_wish (merge, account_id, title_id, added_at, removed_at)
                select :merge, account_id, title_id, added_at, removed_at from displaced
                """.replace("TWO", twoOf("watchlist")));
        update(merge, """
                with displaced as (
                    delete from lists.item using lists.item as other
                    where item.list_number = other.list_number and TWO
                    returning item.*)
                insert into lists.displaced_item (merge, list_number, title_id, position, note, added_at, removed_at)
                select :merge, list_number, title_id, position, note, added_at, removed_at from displaced
                """.replace("TWO", twoOf("item")));
    }

    private static String twoOf(String table) {
        return """
                (here.title_id = :gone and other.title_id = :kept
                        and not (here.removed_at is null and other.removed_at is not null)
                    or here.title_id = :kept and other.title_id = :gone
                        and here.removed_at is not null and other.removed_at is null)""".replace("here.", table + ".");
    }

    void move(Merge merge) {
        update(merge, """
                with moved as (
                    update lists.watchlist set title_id = :kept where title_id = :gone returning account_id)
                insert into lists.moved_wish (merge, account_id) select :merge, account_id from moved
                """);
        update(merge, """
                with moved as (update lists.item set title_id = :kept where title_id = :gone returning list_number)
                insert into lists.moved_item (merge, list_number) select :merge, list_number from moved
                """);
        update(merge, """
                with moved as (update lists.viewing set title_id = :kept where title_id = :gone returning id)
                insert into lists.moved_viewing (merge, viewing_id) select :merge, id from moved
                """);
    }

    void moveBack(Merge merge) {
        update(merge, """
                update lists.watchlist set title_id = :gone from lists.moved_wish as moved
                where moved.merge = :merge and watchlist.account_id = moved.account_id and title_id = :kept
                """);
        update(merge, """
                update lists.item set title_id = :gone from lists.moved_item as moved
                where moved.merge = :merge and item.list_number = moved.list_number and title_id = :kept
                """);
        update(merge, """
                update lists.viewing set title_id = :gone from lists.moved_viewing as moved
                where moved.merge = :merge and id = viewing_id and title_id = :kept
                """);
    }

    /** Puts back what had made room, unless its owner has removed since what stayed. */
    void putBack(Merge merge) {
        update(merge, """
                insert into lists.watchlist (account_id, title_id, added_at, removed_at)
                select account_id, title_id, added_at, removed_at from lists.displaced_wish as displaced
                where merge = :merge and (removed_at is not null or exists (
                    select from lists.watchlist as stayed
                    where stayed.account_id = displaced.account_id and stayed.title_id = :kept
                        and stayed.removed_at is null))
                on conflict do nothing
                """);
        update(merge, """
                insert into lists.item (list_number, title_id, position, note, added_at, removed_at)
                select list_number, title_id, position, note, added_at, removed_at from lists.displaced_item as displaced
                where merge = :merge and (removed_at is not null or exists (
                    select from lists.item as stayed
                    where stayed.list_number = displaced.list_number and stayed.title_id = :kept
                        and stayed.removed_at is null))
                on conflict do nothing
                """);
    }

    void forget(Merge merge) {
        update(merge, "delete from lists.moved_wish where merge = :merge");
        update(merge, "delete from lists.moved_item where merge = :merge");
        update(merge, "delete from lists.moved_viewing where merge = :merge");
        update(merge, "delete from lists.displaced_wish where merge = :merge");
        update(merge, "delete from lists.displaced_item where merge = :merge");
    }

    private void update(Merge merge, String statement) {
        db.sql(statement)
                .param("merge", merge.number())
                .param("kept", merge.kept().value())
                .param("gone", merge.gone().value())
                .update();
    }

    /** A merge of titles by its number. */
    record Merge(long number, TitleId kept, TitleId gone) {}
}
