package app.matinee.lists;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ViewingStore {
    private static final String SELECTED = """
            select viewing.*, coalesce(again, exists (
                select from lists.viewing as earlier
                where earlier.account_id = viewing.account_id and earlier.title_id = viewing.title_id
                    and (earlier.watched_on, earlier.id) < (viewing.watched_on, viewing.id)
                    and earlier.removed_at is null)) as rewatch
            from lists.viewing
            """;

    private final JdbcClient db;

    ViewingStore(JdbcClient db) {
        this.db = db;
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    Page<Viewing> between(AccountId account, LocalDate from, LocalDate to, Page.Request page) {
        List<Viewing> viewings = new ArrayList<>();
        long[] total = {0};
        var condition = "where account_id = :account and removed_at is null and watched_on between :from and :to";
        db.sql("select counted.total, shown.* from (select count(*) as total from lists.viewing " + condition
                        + ") as counted left join (" + SELECTED + condition
                        + " order by watched_on desc, id desc limit :size offset :offset) as shown on true"
                        + " order by watched_on desc, id desc")
                .param("account", account.value())
                .param("from", from)
                .param("to", to)
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("watched_on") != null) {
                        viewings.add(viewing(row));
                    }
                });
        return new Page<>(viewings, page.number(), page.size(), total[0]);
    }

    private static Viewing viewing(ResultSet row) throws SQLException {
        return new Viewing(
                new ViewingId(row.getLong("id")),
                new ViewingDraft(
                        new TitleId(row.getLong("title_id")),
                        row.getObject("watched_on", LocalDate.class),
                        (Boolean) row.getObject("again"),
                        row.getObject("stars") == null ? null : new Stars(row.getInt("stars")),
                        row.getString("note"),
                        List.of((String[]) row.getArray("tags").getArray())),
                row.getBoolean("rewatch"));
    }

    List<DiaryMonth> months(AccountId account) {
        return db.sql("""
                        select extract(year from watched_on)::int as year, extract(month from watched_on)::int as month,
                            count(*) as viewings
                        from lists.viewing where account_id = :account and removed_at is null
                        group by 1, 2 order by 1 desc, 2 desc
                        """)
                .param("account", account.value())
                .query((row, number) ->
                        new DiaryMonth(YearMonth.of(row.getInt("year"), row.getInt("month")), row.getInt("viewings")))
                .list();
    }

    List<Viewing> of(AccountId account, TitleId title) {
        return db.sql(SELECTED + """
                        where account_id = :account and title_id = :title and removed_at is null
                        order by watched_on desc, id desc
                        """)
                .param("account", account.value())
                .param("title", title.value())
                .query((row, number) -> viewing(row))
                .list();
    }

    Map<TitleId, Integer> counts(AccountId account, Collection<TitleId> titles) {
        Map<TitleId, Integer> counts = new HashMap<>();
        db.sql("""
                        select title_id, count(*) as viewings from lists.viewing
                        where account_id = :account and title_id = any(:titles) and removed_at is null group by title_id
                        """)
                .param("account", account.value())
                .param("titles", ids(titles))
                .query(row -> {
                    counts.put(new TitleId(row.getLong("title_id")), row.getInt("viewings"));
                });
        return counts;
    }

    private static Long[] ids(Collection<TitleId> titles) {
        return titles.stream().map(TitleId::value).toArray(Long[]::new);
    }

    Optional<Viewing> find(AccountId account, ViewingId viewing) {
        return db.sql(SELECTED + "where id = :id and account_id = :account and removed_at is null")
                .param("id", viewing.value())
                .param("account", account.value())
                .query((row, number) -> viewing(row))
                .optional();
    }

    /** Returns the years of these titles as far as they are known, or else those of what they are part of. */
    Map<TitleId, Integer> years(Collection<TitleId> titles) {
        Map<TitleId, Integer> years = new HashMap<>();
        db.sql("select title_id, year from catalog.address where title_id = any(:titles) and year is not null")
                .param("titles", ids(titles))
                .query(row -> {
                    years.put(new TitleId(row.getLong("title_id")), row.getInt("year"));
                });
        return years;
    }

    List<ViewingId> insert(AccountId account, List<ViewingDraft> drafts, Instant now) {
        // The tags of one viewing go as one text, since an array of arrays would have to be a rectangle.
        return db.sql("""
                        insert into lists.viewing (account_id, title_id, watched_on, again, stars, note, tags, logged_at)
                        select :account, title_id, watched_on, again, stars, note,
                            coalesce(string_to_array(nullif(tags, ''), chr(10)), '{}'), :now
                        from unnest(:titles::bigint[], :days::date[], :agains::boolean[], :stars::smallint[],
                                :notes::text[], :tags::text[])
                            with ordinality as brought (title_id, watched_on, again, stars, note, tags, place)
                        order by place
                        returning id
                        """)
                .param("account", account.value())
                .param("titles", ids(drafts.stream().map(ViewingDraft::title).toList()))
                .param("days", texts(drafts, draft -> draft.watchedOn().toString()))
                .param("agains", drafts.stream().map(ViewingDraft::again).toArray(Boolean[]::new))
                .param("stars", drafts.stream().map(ViewingStore::halves).toArray(Integer[]::new))
                .param("notes", texts(drafts, ViewingDraft::note))
                .param("tags", texts(drafts, draft -> String.join("\n", draft.tags())))
                .param("now", Timestamp.from(now))
                .query((row, number) -> new ViewingId(row.getLong("id")))
                .list();
    }

    private static String[] texts(List<ViewingDraft> drafts, Function<ViewingDraft, String> text) {
        return drafts.stream().map(text).toArray(String[]::new);
    }

    boolean change(AccountId account, ViewingId viewing, ViewingDraft draft) {
        return db.sql("""
                                update lists.viewing
                                set watched_on = :day, again = :again, stars = :stars, note = :note, tags = :tags
                                where id = :id and account_id = :account and removed_at is null
                                """)
                        .param("id", viewing.value())
                        .param("account", account.value())
                        .param("day", draft.watchedOn())
                        .param("again", draft.again())
                        .param("stars", halves(draft))
                        .param("note", draft.note())
                        .param("tags", draft.tags().toArray(String[]::new))
                        .update()
                == 1;
    }

    private static @Nullable Integer halves(ViewingDraft draft) {
        var stars = draft.stars();
        return stars == null ? null : stars.halves();
    }

    boolean remove(AccountId account, ViewingId viewing, Instant now) {
        return db.sql("""
                                update lists.viewing set removed_at = :now
                                where id = :id and account_id = :account and removed_at is null
                                """)
                        .param("id", viewing.value())
                        .param("account", account.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean restore(AccountId account, ViewingId viewing, Instant removedAfter) {
        return db.sql("""
                                update lists.viewing set removed_at = null
                                where id = :id and account_id = :account and removed_at > :after
                                """)
                        .param("id", viewing.value())
                        .param("account", account.value())
                        .param("after", Timestamp.from(removedAfter))
                        .update()
                == 1;
    }
}
