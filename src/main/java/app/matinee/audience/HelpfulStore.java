package app.matinee.audience;

import app.matinee.accounts.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class HelpfulStore {
    private final JdbcClient db;

    HelpfulStore(JdbcClient db) {
        this.db = db;
    }

    /** Sets or removes a mark, and counts it with the review if it was not, or was, there. */
    void mark(AccountId account, ReviewId review, boolean helpful, Instant now) {
        db.sql(helpful ? """
                        with marked as (
                            insert into audience.helpful (review_id, account_id, marked_at)
                            values (:review, :account, :now) on conflict do nothing returning review_id)
                        update audience.review set helpful = helpful + 1 from marked where id = review_id
                        """ : """
                        with unmarked as (
                            delete from audience.helpful
                            where review_id = :review and account_id = :account returning review_id)
                        update audience.review set helpful = helpful - 1 from unmarked where id = review_id
                        """)
                .param("review", review.value())
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
