package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps reviews as their authors see them. */
@Component
class OwnReviewStore {
    /** Tells whether a review counts as written: others see it. */
    static final String SHOWN = "review.state = 'published' and review.deleted_at is null";

    private final JdbcClient db;

    OwnReviewStore(JdbcClient db) {
        this.db = db;
    }

    /** Lets nobody else write this member's review of this title until the transaction ends, be there one or not. */
    void lock(AccountId account, TitleId title) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('audience.review', :title * 31 + :account))")
                .param("title", title.value())
                .param("account", account.value())
                .query(row -> {});
    }

    Optional<OwnReview> find(AccountId account, TitleId title) {
        return db.sql("""
                        select id, revision, body, spoiler, written_at, edited_at, state, deleted_at
                        from audience.review where title_id = :title and account_id = :account for update
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .query((row, number) -> review(row))
                .optional();
    }

    static OwnReview review(ResultSet row) throws SQLException {
        return new OwnReview(
                new ReviewId(row.getLong("id")),
                row.getInt("revision"),
                row.getString("body"),
                row.getBoolean("spoiler"),
                row.getTimestamp("written_at").toInstant(),
                instant(row.getTimestamp("edited_at")),
                row.getString("state").equals("hidden"),
                instant(row.getTimestamp("deleted_at")));
    }

    static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    ReviewId insert(AccountId account, TitleId title, ReviewText text, boolean spoiler, Instant now) {
        return db.sql("""
                        insert into audience.review (title_id, account_id, body, spoiler, written_at)
                        values (:title, :account, :body, :spoiler, :now) returning id
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .param("body", text.text())
                .param("spoiler", spoiler)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ReviewId(row.getLong("id")))
                .single();
    }

    /** Gives a review another wording and keeps the one before it. It is the member's own now, whoever brought it. */
    void change(ReviewId review, ReviewText text, boolean spoiler, Instant now) {
        db.sql("""
                        insert into audience.revision (review_id, revision, body, spoiler, written_at)
                        select id, revision, body, spoiler, coalesce(edited_at, written_at)
                        from audience.review where id = :id
                        """).param("id", review.value()).update();
        db.sql("""
                        update audience.review
                        set body = :body, spoiler = :spoiler, edited_at = :now, revision = revision + 1,
                            deleted_at = null, run = null
                        where id = :id
                        """)
                .param("id", review.value())
                .param("body", text.text())
                .param("spoiler", spoiler)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Returns how many reviews fewer others see, if there was one to delete. */
    Optional<Integer> delete(AccountId account, TitleId title, Instant now) {
        return db.sql("""
                        update audience.review set deleted_at = :now
                        where title_id = :title and account_id = :account and deleted_at is null
                        returning (state = 'published')::int as counted
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt("counted"))
                .optional();
    }

    /** Returns how many reviews more others see, if there was one to restore. */
    Optional<Integer> restore(AccountId account, TitleId title, Instant deletedAfter) {
        return db.sql("""
                        update audience.review set deleted_at = null
                        where title_id = :title and account_id = :account and deleted_at > :after
                        returning (state = 'published')::int as counted
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .param("after", deletedAfter.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt("counted"))
                .optional();
    }

    int purge(Instant deletedBefore) {
        return db.sql("delete from audience.review where deleted_at <= :before")
                .param("before", deletedBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Revision> history(AccountId account, TitleId title) {
        return db.sql("""
                        with review as (
                            select * from audience.review where title_id = :title and account_id = :account)
                        select revision, body, spoiler, coalesce(edited_at, written_at) as saved_at from review
                        union all
                        select revision.revision, revision.body, revision.spoiler, revision.written_at
                        from review join audience.revision on revision.review_id = review.id
                        order by revision desc
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .query((row, number) -> new Revision(
                        row.getInt("revision"),
                        row.getString("body"),
                        row.getBoolean("spoiler"),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /** Returns who wrote a review that others see. */
    Optional<AccountId> author(ReviewId review) {
        return db.sql("select account_id from audience.review where id = :id and " + SHOWN)
                .param("id", review.value())
                .query((row, number) -> new AccountId(row.getLong("account_id")))
                .optional();
    }
}
