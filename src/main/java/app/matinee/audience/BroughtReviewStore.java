package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes back reviews that were brought along, as long as nobody has touched them. */
@Component
class BroughtReviewStore {
    private final JdbcClient db;

    BroughtReviewStore(JdbcClient db) {
        this.db = db;
    }

    /** Removes at once what its author deleted, so that another review can stand there. */
    void forget(AccountId account, TitleId title) {
        db.sql(
                        "delete from audience.review where title_id = :title and account_id = :account and deleted_at is not null")
                .param("title", title.value())
                .param("account", account.value())
                .update();
    }

    /** Removes a review that was new; returns by how many others see more or fewer of them. */
    Optional<Integer> remove(AccountId account, ReviewId review) {
        return db.sql("""
                        delete from audience.review
                        where id = :id and account_id = :account and revision = 1
                        returning -(state = 'published' and deleted_at is null)::int as counted
                        """)
                .param("id", review.value())
                .param("account", account.value())
                .query((row, number) -> row.getInt("counted"))
                .optional();
    }

    /** Gives a review the wording before its last one, of which nothing stays. */
    Optional<Integer> putBack(AccountId account, ReviewId review, int revision) {
        return db.sql("""
                        with before as (
                            delete from audience.revision using audience.review
                            where review.id = review_id and review_id = :id and account_id = :account
                                and revision.revision = :revision - 1 and review.revision = :revision
                            returning revision.*)
                        update audience.review
                        set body = before.body, spoiler = before.spoiler, revision = before.revision,
                            edited_at = case when before.written_at = review.written_at then null else before.written_at end
                        from before where review.id = before.review_id
                        returning 0 as counted
                        """)
                .param("id", review.value())
                .param("account", account.value())
                .param("revision", revision)
                .query((row, number) -> row.getInt("counted"))
                .optional();
    }
}
