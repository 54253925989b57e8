package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.community.Notification.ReviewedTitle;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NotificationStore {
    private static final String TELL = """
            insert into community.notification (account_id, kind, actor_id, review_id, told_at)
            select told, kind, actor, review, :now from (
            """;
    /** Nobody is told of somebody whom they muted, or from whom a block keeps them apart. */
    private static final String UNLESS_KEPT_AWAY = """
            ) as news
            where told <> actor
                and not exists (select from community.mute where muter_id = told and muted_id = actor)
                and not exists (select from accounts.block
                    where blocker_id = told and blocked_id = actor or blocker_id = actor and blocked_id = told)
            on conflict on constraint a_member_is_told_once do nothing
            returning account_id
            """;

    private static final String NEWS = "select " + ProfileStore.MEMBER + """
            , notification.id, notification.kind, told_at, seen_at, review_id, address.name, address.year, address.path
            from community.notification
            join accounts.account on account.id = actor_id
            left join audience.review on review.id = review_id
            left join catalog.address on address.title_id = review.title_id
            """;

    private final JdbcClient db;

    NotificationStore(JdbcClient db) {
        this.db = db;
    }

    List<AccountId> newFollower(AccountId told, AccountId follower, Instant now) {
        return tell(
                "select :told::bigint as told, 'follower' as kind, :actor::bigint as actor, null::bigint as review",
                Map.of("told", told.value(), "actor", follower.value(), "now", Timestamp.from(now)));
    }

    List<AccountId> helpful(long review, AccountId by, Instant now) {
        return tell("""
                select account_id as told, 'helpful' as kind, :actor::bigint as actor, id as review
                from audience.review where id = :review
                """, Map.of("review", review, "actor", by.value(), "now", Timestamp.from(now)));
    }

    /** Tells all followers; not of a title that the author keeps from others. */
    List<AccountId> review(long review, Instant now) {
        return tell("""
                select follower_id as told, 'review' as kind, review.account_id as actor, review.id as review
                from audience.review join community.follow on followed_id = review.account_id
                where review.id = :review
                    and not exists (select from community.kept_title where kept_title.account_id = review.account_id
                        and kept_title.title_id = review.title_id)
                """, Map.of("review", review, "now", Timestamp.from(now)));
    }

    private List<AccountId> tell(String news, Map<String, ?> values) {
        return db.sql(TELL + news + UNLESS_KEPT_AWAY)
                .params(values)
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .list();
    }

    void forgetFollower(AccountId told, AccountId follower) {
        db.sql("""
                        delete from community.notification
                        where account_id = :told and kind = 'follower' and actor_id = :follower
                        """)
                .param("told", told.value())
                .param("follower", follower.value())
                .update();
    }

    void forget(AccountId told, AccountId actor) {
        db.sql("delete from community.notification where account_id = :told and actor_id = :actor")
                .param("told", told.value())
                .param("actor", actor.value())
                .update();
    }

    /** Returns who had been told of it. */
    Optional<AccountId> forgetHelpful(long review, AccountId by) {
        return db.sql("""
                        delete from community.notification
                        where kind = 'helpful' and review_id = :review and actor_id = :by returning account_id
                        """)
                .param("review", review)
                .param("by", by.value())
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .optional();
    }

    void seen(AccountId account, Instant now) {
        db.sql("update community.notification set seen_at = :now where account_id = :account and seen_at is null")
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    int unread(AccountId account) {
        return db.sql("select count(*) from community.notification where account_id = :account and seen_at is null")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    List<Notification> unreadSince(AccountId account, Instant since, int most) {
        return db.sql(NEWS + """
                        where notification.account_id = :account and seen_at is null and told_at > :since
                        order by told_at desc, notification.id desc limit :most
                        """)
                .param("account", account.value())
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, number) -> notification(row))
                .list();
    }

    Page<Notification> page(AccountId account, Page.Request page) {
        List<Notification> notifications = new ArrayList<>();
        long[] total = {0};
        db.sql("""
                        select counted.total, listed.* from (
                            select count(*) as total from community.notification where account_id = :account) as counted
                        left join (
                        """ + NEWS + """
                            where notification.account_id = :account
                            order by told_at desc, notification.id desc limit :size offset :offset) as listed on true
                        order by told_at desc, id desc
                        """)
                .param("account", account.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("kind") != null) {
                        notifications.add(notification(row));
                    }
                });
        return new Page<>(notifications, page.number(), page.size(), total[0]);
    }

    private static Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                Notification.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                ProfileStore.member(row),
                title(row),
                row.getTimestamp("told_at").toInstant(),
                row.getTimestamp("seen_at") == null);
    }

    private static @Nullable ReviewedTitle title(ResultSet row) throws SQLException {
        var path = row.getString("path");
        if (path == null) {
            return null;
        }
        int year = row.getInt("year");
        return new ReviewedTitle(row.getLong("review_id"), row.getString("name"), row.wasNull() ? null : year, path);
    }
}
