package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.community.FeedEntry.NamedList;
import app.matinee.lists.ListId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FeedStore {
    // Of each member and kind the newest few are found by index, as many as the page holds; then all are merged.
    private static final String ENTRIES = """
            select entry.*,
            """ + ProfileStore.MEMBER + """
            , review.body, coalesce(review.spoiler, false) as spoiler, list.id as list_id, list.name as list_name
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
                    where review.account_id = who.id and written_at <= :at and state = 'published' and deleted_at is null
                        and (written_at < :at or (2, review.id, account_id) < (:kind, :id, :account))
                        and not exists (select from community.kept_title as kept
                            where kept.account_id = who.id and kept.title_id = review.title_id)
                    order by written_at desc, review.id desc limit :size) as deed)
                union all
                (select 3 as kind, deed.* from unnest(:watchers::bigint[]) as who (id) cross join lateral (
                    select logged_at as at, viewing.id, account_id as by, title_id, stars
                    from lists.viewing
                    where viewing.account_id = who.id and logged_at <= :at and removed_at is null
                        and (logged_at < :at or (3, viewing.id, account_id) < (:kind, :id, :account))
                        and not exists (select from community.kept_title as kept
                            where kept.account_id = who.id and kept.title_id = viewing.title_id)
                    order by logged_at desc, viewing.id desc limit :size) as deed)
                union all
                (select 4 as kind, deed.* from unnest(:listers::bigint[]) as who (id) cross join lateral (
                    select made_at as at, number as id, owner_id as by, null::bigint as title_id, null::smallint as stars
                    from lists.list
                    where owner_id = who.id and made_at <= :at and privacy = 'public' and removed_at is null
                        and (made_at < :at or (4, number, owner_id) < (:kind, :id, :account))
                    order by made_at desc, number desc limit :size) as deed)
                order by at desc, kind desc, id desc, by desc limit :size) as entry
            join accounts.account on account.id = entry.by
            left join audience.review on entry.kind = 2 and review.id = entry.id
            left join lists.list on entry.kind = 4 and list.number = entry.id
            order by at desc, kind desc, entry.id desc, by desc
            """;

    private static final int LISTED = 4;

    private final JdbcClient db;

    FeedStore(JdbcClient db) {
        this.db = db;
    }

    List<FeedEntry> read(Tellers tellers, FeedPlace after, int size) {
        return db.sql(ENTRIES)
                .param("raters", ids(tellers.raters()))
                .param("writers", ids(tellers.writers()))
                .param("watchers", ids(tellers.watchers()))
                .param("listers", ids(tellers.listers()))
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
                kind(kind),
                at,
                ProfileStore.member(row),
                kind == LISTED ? null : new TitleId(row.getLong("title_id")),
                kind == LISTED
                        ? new NamedList(new ListId(row.getObject("list_id", UUID.class)), row.getString("list_name"))
                        : null,
                HistoryStore.stars(row),
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getBoolean("spoiler"),
                new FeedPlace(
                        ChronoUnit.MICROS.between(Instant.EPOCH, at), kind, row.getLong("id"), row.getLong("by")));
    }

    private static FeedEntry.Kind kind(int number) {
        return switch (number) {
            case 1 -> FeedEntry.Kind.RATED;
            case 2 -> FeedEntry.Kind.REVIEWED;
            case 3 -> FeedEntry.Kind.WATCHED;
            case LISTED -> FeedEntry.Kind.LISTED;
            default -> throw new IllegalStateException("No kind has the number " + number);
        };
    }

    /** Lists whose deeds of each kind the reader may see. */
    record Tellers(
            List<AccountId> raters, List<AccountId> writers, List<AccountId> watchers, List<AccountId> listers) {}
}
