package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.audience.FoundReview.ReviewedTitle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds reviews by their numbers. */
@Component
class PermalinkStore {
    private final JdbcClient db;

    PermalinkStore(JdbcClient db) {
        this.db = db;
    }

    // What a merge displaced lies at a title that has no address any more; its author's newer review is at the other.
    FoundReview find(ReviewId id, @Nullable AccountId reader) {
        return db.sql("""
                        select found.*, asked.account_id, address.name, address.year, address.path, newer.id as moved_to,
                            exists (select from audience.helpful
                                where helpful.review_id = found.id and helpful.account_id = :reader) as marked
                        from audience.review as asked
                        join (
                        """ + AudienceReviewStore.SELECTED + """
                                where review.id = :id and review.state = 'published' and review.deleted_at is null)
                            as found on found.id = asked.id
                        left join catalog.title
                            on title.id = asked.title_id and title.merged_into is null
                        left join catalog.address on address.title_id = title.id
                        left join audience.review as newer
                            on title.id is null and newer.title_id = catalog.kept(asked.title_id)
                                and newer.account_id = asked.account_id
                        """)
                .param("id", id.value())
                .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
                .query((row, number) -> found(row))
                .optional()
                .orElseGet(FoundReview.Nowhere::new);
    }

    private static FoundReview found(ResultSet row) throws SQLException {
        if (row.getString("path") != null) {
            return new FoundReview.At(
                    AudienceReviewStore.review(row),
                    new AccountId(row.getLong("account_id")),
                    title(row),
                    row.getBoolean("marked"));
        }
        var newer = row.getLong("moved_to");
        return row.wasNull() ? new FoundReview.Nowhere() : new FoundReview.Moved(new ReviewId(newer));
    }

    static ReviewedTitle title(ResultSet row) throws SQLException {
        return new ReviewedTitle(row.getString("name"), row.getObject("year", Integer.class), row.getString("path"));
    }
}
