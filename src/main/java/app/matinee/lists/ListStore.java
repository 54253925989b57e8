package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ListStore {
    private static final String SELECTED = """
            select list.id, list.owner_id, owner.handle, owner.public_name, list.name, list.description,
                list.ranked, list.privacy, list.clones, list.changed_at,
                (select count(*) from lists.item
                    where item.list_number = list.number and item.removed_at is null) as items,
                array(select item.title_id from lists.item
                    where item.list_number = list.number and item.removed_at is null
                    order by item.position, item.title_id limit 5) as first,
                origin.id as origin_id, origin.name as origin_name,
                maker.handle as maker_handle, maker.public_name as maker_name
            from lists.list
            join accounts.account as owner on owner.id = list.owner_id
            left join lists.list as origin
                on origin.number = list.cloned_from and origin.privacy = 'public' and origin.removed_at is null
            left join accounts.account as maker on maker.id = origin.owner_id
            """;
    private static final String OF_OWNER =
            "list.owner_id = :owner and list.removed_at is null and (not :public or list.privacy = 'public')";
    private static final String POPULAR = """
            list.privacy = 'public' and list.removed_at is null
                and exists (select from lists.item where item.list_number = list.number and item.removed_at is null)""";

    private final JdbcClient db;

    ListStore(JdbcClient db) {
        this.db = db;
    }

    Optional<TitleList> find(ListId id) {
        return db.sql(SELECTED + "where list.id = :id and list.removed_at is null")
                .param("id", id.value())
                .query((row, number) -> list(row))
                .optional();
    }

    Page<TitleList> of(AccountId owner, Page.Request page, boolean publicOnly) {
        return page(
                paged(OF_OWNER, "list.changed_at desc, list.number desc")
                        .param("owner", owner.value())
                        .param("public", publicOnly),
                page);
    }

    Page<TitleList> popular(Page.Request page) {
        return page(paged(POPULAR, "list.clones desc, list.changed_at desc, list.number desc"), page);
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    private JdbcClient.StatementSpec paged(String condition, String order) {
        return db.sql("select counted.total, shown.* from (select count(*) as total from lists.list where " + condition
                + ") as counted left join (select row_number() over () as place, ordered.* from (" + SELECTED
                + "where " + condition + " order by " + order
                + " limit :size offset :offset) as ordered) as shown on true order by place");
    }

    private static Page<TitleList> page(JdbcClient.StatementSpec statement, Page.Request page) {
        List<TitleList> lists = new ArrayList<>();
        long[] total = {0};
        statement.param("size", page.size()).param("offset", page.offset()).query(row -> {
            total[0] = row.getLong("total");
            if (row.getString("id") != null) {
                lists.add(list(row));
            }
        });
        return new Page<>(lists, page.number(), page.size(), total[0]);
    }

    private static TitleList list(ResultSet row) throws SQLException {
        return new TitleList(
                new ListId(row.getObject("id", UUID.class)),
                new TitleList.Owner(
                        new AccountId(row.getLong("owner_id")), row.getString("handle"), row.getString("public_name")),
                new ListDraft(
                        row.getString("name"),
                        row.getString("description"),
                        row.getBoolean("ranked"),
                        privacy(row.getString("privacy"))),
                row.getInt("items"),
                Arrays.stream((Long[]) row.getArray("first").getArray())
                        .map(TitleId::new)
                        .toList(),
                row.getInt("clones"),
                origin(row),
                row.getTimestamp("changed_at").toInstant());
    }

    private static TitleList.@Nullable Origin origin(ResultSet row) throws SQLException {
        var id = row.getObject("origin_id", UUID.class);
        return id == null
                ? null
                : new TitleList.Origin(
                        new ListId(id),
                        row.getString("origin_name"),
                        row.getString("maker_handle"),
                        row.getString("maker_name"));
    }

    static ListPrivacy privacy(String word) {
        return ListPrivacy.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String word(ListPrivacy privacy) {
        return privacy.name().toLowerCase(Locale.ROOT);
    }

    // Two at once may both see the last free place; one list more than the limit harms nobody.
    OptionalLong insert(AccountId owner, ListId id, ListDraft draft, @Nullable ListId origin, Instant now, int most) {
        return db
                .sql("""
                        insert into lists.list
                            (id, owner_id, name, description, ranked, privacy, cloned_from, made_at, changed_at)
                        select :id, :owner, :name, :description, :ranked, :privacy,
                            (select number from lists.list where id = :origin::uuid), :now, :now
                        where :most > (select count(*) from lists.list where owner_id = :owner and removed_at is null)
                        returning number
                        """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("name", draft.name())
                .param("description", draft.description())
                .param("ranked", draft.ranked())
                .param("privacy", word(draft.privacy()))
                .param("origin", origin == null ? null : origin.value())
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, number) -> row.getLong("number"))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Locks a list of this owner against others who would change it, and notes when it was changed. */
    long edit(AccountId owner, ListId id, Instant now) {
        return number(
                id,
                db.sql("""
                        update lists.list set changed_at = :now
                        where id = :id and owner_id = :owner and removed_at is null returning number
                        """)
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .param("now", Timestamp.from(now)));
    }

    /** Locks lists of this owner in the order of their numbers, and returns these. */
    Map<ListId, Long> lock(AccountId owner, Collection<ListId> ids) {
        Map<ListId, Long> numbers = new HashMap<>();
        db.sql("""
                        select id, number from lists.list
                        where id = any(:ids) and owner_id = :owner and removed_at is null order by number for update
                        """)
                .param("owner", owner.value())
                .param("ids", ids.stream().map(ListId::value).toArray(UUID[]::new))
                .query(row -> {
                    numbers.put(new ListId(row.getObject("id", UUID.class)), row.getLong("number"));
                });
        for (var id : ids) {
            if (!numbers.containsKey(id)) {
                throw new UnknownEntryException("No such list: " + id);
            }
        }
        return numbers;
    }

    void touch(Collection<Long> lists, Instant now) {
        db.sql("update lists.list set changed_at = :now where number = any(:lists)")
                .param("lists", lists.toArray(Long[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    private static long number(ListId id, JdbcClient.StatementSpec returningNumber) {
        return returningNumber
                .query((row, number) -> row.getLong("number"))
                .optional()
                .orElseThrow(() -> new UnknownEntryException("No such list: " + id));
    }

    void change(long list, ListDraft draft) {
        db.sql("""
                        update lists.list
                        set name = :name, description = :description, ranked = :ranked, privacy = :privacy
                        where number = :list
                        """)
                .param("list", list)
                .param("name", draft.name())
                .param("description", draft.description())
                .param("ranked", draft.ranked())
                .param("privacy", word(draft.privacy()))
                .update();
    }

    long countClone(ListId id) {
        return number(
                id,
                db.sql("update lists.list set clones = clones + 1 where id = :id returning number")
                        .param("id", id.value()));
    }

    long remove(AccountId owner, ListId id, Instant now) {
        return number(
                id,
                db.sql("""
                        update lists.list set removed_at = :now
                        where id = :id and owner_id = :owner and removed_at is null returning number
                        """)
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .param("now", Timestamp.from(now)));
    }

    long restore(AccountId owner, ListId id, Instant removedAfter) {
        return number(
                id,
                db.sql("""
                        update lists.list set removed_at = null
                        where id = :id and owner_id = :owner and removed_at > :after returning number
                        """)
                        .param("owner", owner.value())
                        .param("id", id.value())
                        .param("after", Timestamp.from(removedAfter)));
    }
}
