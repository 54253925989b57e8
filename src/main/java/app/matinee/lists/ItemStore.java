package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the items of lists. Their positions leave gaps: what is moved takes the middle between its new neighbours, one
 * row written however long the list. Where twenty moves in a row halved the same gap, all are spread again.
 */
@Component
class ItemStore {
    private static final long GAP = 1 << 20;

    private final JdbcClient db;

    ItemStore(JdbcClient db) {
        this.db = db;
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    Page<ListItem> page(ListId list, Page.Request page) {
        List<ListItem> items = new ArrayList<>();
        long[] total = {0};
        db.sql("""
                        with present as (
                            select title_id, position, note, item.added_at
                            from lists.item join lists.list on list.number = list_number
                            where list.id = :list and item.removed_at is null)
                        select counted.total, shown.*
                        from (select count(*) as total from present) as counted
                        left join (
                            select * from present order by position, title_id limit :size offset :offset) as shown on true
                        order by position, title_id
                        """)
                .param("list", list.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    var added = row.getTimestamp("added_at");
                    if (added != null) {
                        items.add(new ListItem(
                                new TitleId(row.getLong("title_id")), row.getString("note"), added.toInstant()));
                    }
                });
        return new Page<>(items, page.number(), page.size(), total[0]);
    }

    /** Fills a new list; of a title that comes twice the first place counts. */
    void fill(long list, List<ListItem> items) {
        db.sql("""
                        insert into lists.item (list_number, title_id, position, note, added_at)
                        select :list, title_id, place * :gap, note, added_at
                        from unnest(:titles::bigint[], :notes::text[], :days::timestamptz[])
                            with ordinality as brought (title_id, note, added_at, place)
                        order by place
                        on conflict do nothing
                        """)
                .param("list", list)
                .param("gap", GAP)
                .param(
                        "titles",
                        items.stream().map(item -> item.title().value()).toArray(Long[]::new))
                .param("notes", items.stream().map(ListItem::note).toArray(String[]::new))
                .param(
                        "days",
                        items.stream().map(item -> item.addedAt().toString()).toArray(String[]::new))
                .update();
    }

    void copy(ListId from, long to) {
        db.sql("""
                        insert into lists.item (list_number, title_id, position, note, added_at)
                        select :to, title_id, position, note, item.added_at
                        from lists.item join lists.list on list.number = list_number
                        where list.id = :from and item.removed_at is null
                        """).param("from", from.value()).param("to", to).update();
    }

    /** Puts a title at the end of each of these lists that has room and lacks it; returns to which it is new. */
    List<Long> add(List<Long> lists, TitleId title, Instant now, int most) {
        return db.sql("""
                        insert into lists.item (list_number, title_id, position, added_at)
                        select number, :title, coalesce(taken.last, 0) + :gap, :now
                        from unnest(:lists::bigint[]) as list (number)
                        cross join lateral (
                            select max(position) as last, count(*) filter (where removed_at is null) as items
                            from lists.item where list_number = number) as taken
                        where taken.items < :most
                        on conflict (list_number, title_id)
                            do update set position = excluded.position, added_at = excluded.added_at, removed_at = null
                            where item.removed_at is not null
                        returning list_number
                        """)
                .param("lists", lists.toArray(Long[]::new))
                .param("title", title.value())
                .param("gap", GAP)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, number) -> row.getLong("list_number"))
                .list();
    }

    /** Names one of these lists that a title is not on. */
    Optional<String> lacking(List<Long> lists, TitleId title) {
        return db.sql("""
                        select name from lists.list
                        where number = any(:lists) and not exists (
                            select from lists.item
                            where list_number = number and title_id = :title and item.removed_at is null)
                        order by number limit 1
                        """)
                .param("lists", lists.toArray(Long[]::new))
                .param("title", title.value())
                .query((row, number) -> row.getString("name"))
                .optional();
    }

    /** Takes a title off these lists; returns those that it was on. */
    List<Long> remove(List<Long> lists, TitleId title, Instant now) {
        return db.sql("""
                        update lists.item set removed_at = :now
                        where list_number = any(:lists) and title_id = :title and removed_at is null
                        returning list_number
                        """)
                .param("lists", lists.toArray(Long[]::new))
                .param("title", title.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getLong("list_number"))
                .list();
    }

    boolean restore(long list, TitleId title, Instant removedAfter) {
        return db.sql("""
                                update lists.item set removed_at = null
                                where list_number = :list and title_id = :title and removed_at > :after
                                """)
                        .param("list", list)
                        .param("title", title.value())
                        .param("after", Timestamp.from(removedAfter))
                        .update()
                == 1;
    }

    boolean note(long list, TitleId title, String note) {
        return db.sql("""
                                update lists.item set note = :note
                                where list_number = :list and title_id = :title and removed_at is null
                                """)
                        .param("list", list)
                        .param("title", title.value())
                        .param("note", note)
                        .update()
                == 1;
    }

    OptionalInt placeOf(long list, TitleId title) {
        return db
                .sql("""
                        select (
                            select count(*) from lists.item as above
                            where above.list_number = :list and above.removed_at is null
                                and (above.position, above.title_id) <= (item.position, item.title_id)) as place
                        from lists.item
                        where list_number = :list and title_id = :title and removed_at is null
                        """)
                .param("list", list)
                .param("title", title.value())
                .query((row, number) -> row.getInt("place"))
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Returns a position at a place among the others, or nothing if its neighbours lie too close together. */
    OptionalLong positionFor(long list, TitleId title, int place) {
        var neighbours = db.sql("""
                        with others as (
                            select position, row_number() over (order by position, title_id) as place from lists.item
                            where list_number = :list and title_id <> :title and removed_at is null)
                        select (select position from others where place < :place order by place desc limit 1) as before,
                            (select position from others where place = :place) as after
                        """)
                .param("list", list)
                .param("title", title.value())
                .param("place", place)
                .query((row, number) -> new Neighbours((Long) row.getObject("before"), (Long) row.getObject("after")))
                .single();
        return neighbours.between();
    }

    boolean reposition(long list, TitleId title, long position) {
        return db.sql("""
                                update lists.item set position = :position
                                where list_number = :list and title_id = :title and removed_at is null
                                """)
                        .param("list", list)
                        .param("title", title.value())
                        .param("position", position)
                        .update()
                == 1;
    }

    /** Makes the gaps between all items wide again. */
    void spread(long list) {
        db.sql("""
                        update lists.item set position = spread.place * :gap
                        from (
                            select title_id, row_number() over (order by position, title_id) as place
                            from lists.item where list_number = :list) as spread
                        where item.list_number = :list and item.title_id = spread.title_id
                        """).param("list", list).param("gap", GAP).update();
    }

    List<ListChoice> choices(AccountId owner, TitleId title) {
        return db.sql("""
                        select id, name, privacy,
                            (select count(*) from lists.item
                                where list_number = number and item.removed_at is null) as items,
                            exists (select from lists.item
                                where list_number = number and title_id = :title and item.removed_at is null) as holds
                        from lists.list
                        where owner_id = :owner and removed_at is null
                        order by changed_at desc, number desc
                        """)
                .param("owner", owner.value())
                .param("title", title.value())
                .query((row, number) -> new ListChoice(
                        new ListId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        ListStore.privacy(row.getString("privacy")),
                        row.getInt("items"),
                        row.getBoolean("holds")))
                .list();
    }

    private record Neighbours(
            @Nullable Long before, @Nullable Long after) {
        OptionalLong between() {
            if (before == null) {
                return OptionalLong.of(after == null ? GAP : after - GAP);
            }
            if (after == null) {
                return OptionalLong.of(before + GAP);
            }
            return after - before < 2 ? OptionalLong.empty() : OptionalLong.of(before + (after - before) / 2);
        }
    }
}
