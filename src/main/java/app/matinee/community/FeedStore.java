package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FeedStore {
    // Of each member and kind the newest few are found by index, as many as the page holds; then all are merged.
    private static final String ENTRIES = """
            select entry.*,
            """ + ProfileStore.MEMBER + """
            , review.body, coalesce(review.spoiler, false) as spoiler
            from (
                (select 1 as kind, deed.* from unnest(:raters::bigint[]) as who (id) cross join lateral (
                    select rated_at as at, title_id as id, account_id as by, title_id, stars
                    from audience.rating
                    where rating.account_id = who.id and rated_at <= :at
                        and (rated_at < :at or (1, title_id, account_id) < (:kind, :id, :account))
                        and not exists (select from community.kept_title as kept
                            where kept.account_id = who.id and kept.title_id = rating.title_id)
                    order by rated_at desc, title_id desc limit :size) as deed)
                union all
                (select 2 as kind, deed.* from unnest(:writers::bigint[]) as who (id) cross join lateral (
                    select written_at as at, review.id, account_id as by, title_id, null::smallint as stars
                    from audience.review
                    where review.account_id = who.id and written_at <= :at and state = 'published'
                        and (written_at < :at or (2, review.id, account_id) < (:kind, :id, :account))
                        and not exists (select from community.kept_title as kept
                            where kept.account_id = who.id and kept.title_id = review.title_id)
                    order by written_at desc, review.id desc limit :size) as deed)
                order by at desc, kind desc, id desc, by desc limit :size) as entry
            join accounts.account on account.id = entry.by
            left join audience.review on entry.kind = 2 and review.id = entry.id
            order by at desc, kind desc, entry.id desc, by desc
            """;

    private final JdbcClient db;

    FeedStore(JdbcClient db) {
        this.db = db;
    }

    List<FeedEntry> read(List<AccountId> raters, List<AccountId> writers, FeedPlace after, int size) {
        return db.sql(ENTRIES)
                .param("raters", ids(raters))
                .param("writers", ids(writers))
                .param("at", Timestamp.from(after.instant()))
                .param("kind", after.kind())
                .param("id", after.id())
                .param("account", after.account())
                .param("size", size)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Long[] ids(List<AccountId> accounts) {
        return accounts.stream().map(AccountId::value).toArray(Long[]::new);
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        var at = row.getTimestamp("at").toInstant();
        var kind = row.getInt("kind");
        return new FeedEntry(
                kind == 1 ? FeedEntry.Kind.RATED : FeedEntry.Kind.REVIEWED,
                at,
                ProfileStore.member(row),
                new TitleId(row.getLong("title_id")),
                HistoryStore.stars(row),
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getBoolean("spoiler"),
                new FeedPlace(
                        ChronoUnit.MICROS.between(Instant.EPOCH, at), kind, row.getLong("id"), row.getLong("by")));
    }
}
