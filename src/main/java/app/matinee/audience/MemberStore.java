package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what one member said. */
@Component
class MemberStore {
    private final JdbcClient db;

    MemberStore(JdbcClient db) {
        this.db = db;
    }

    Mine mine(TitleId title, AccountId account, Releases releases) {
        return db.sql("""
                        select title.first_release, rating.stars, rating.verified,
                            review.id, review.revision, review.body, review.spoiler, review.written_at,
                            review.edited_at, review.state, review.deleted_at,
                            draft.body as draft, draft.spoiler as draft_spoiler, draft.revision as draft_revision,
                            draft.saved_at
                        from catalog.title
                        left join audience.rating on rating.title_id = title.id and rating.account_id = :account
                        left join audience.review on review.title_id = title.id and review.account_id = :account
                        left join audience.draft on draft.title_id = title.id and draft.account_id = :account
                        where title.id = :title
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .query((row, number) -> mine(row, releases))
                .single();
    }

    private static Mine mine(ResultSet row, Releases releases) throws SQLException {
        return new Mine(
                AudienceReviewStore.stars(row),
                row.getBoolean("verified"),
                row.getString("body") == null ? null : OwnReviewStore.review(row),
                draft(row),
                releases.opening(row.getObject("first_release", LocalDate.class)));
    }

    private static @Nullable Draft draft(ResultSet row) throws SQLException {
        var body = row.getString("draft");
        return body == null
                ? null
                : new Draft(
                        body,
                        row.getBoolean("draft_spoiler"),
                        row.getInt("draft_revision"),
                        row.getTimestamp("saved_at").toInstant());
    }

    // In both, the outer join keeps the count when the page asked for lies behind the last one. What a merge
    // displaced is left out.
    Page<MemberRating> ratings(AccountId account, Page.Request page) {
        List<MemberRating> ratings = new ArrayList<>();
        long[] total = {0};
        db.sql("""
                        with matching as materialized (
                            select rating.* from audience.rating join catalog.title on title.id = title_id
                            where account_id = :account and merged_into is null)
                        select counted.total, listed.*
                        from (select count(*) as total from matching) as counted
                        left join (
                                select title_id, stars, verified, rated_at from matching
                                order by rated_at desc, title_id desc limit :size offset :offset) as listed
                            on true
                        order by rated_at desc, title_id desc
                        """)
                .param("account", account.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    var stars = AudienceReviewStore.stars(row);
                    if (stars != null) {
                        ratings.add(new MemberRating(
                                new TitleId(row.getLong("title_id")),
                                stars,
                                row.getBoolean("verified"),
                                row.getTimestamp("rated_at").toInstant()));
                    }
                });
        return new Page<>(ratings, page.number(), page.size(), total[0]);
    }

    Page<MemberReview> reviews(AccountId account, Page.Request page) {
        List<MemberReview> reviews = new ArrayList<>();
        long[] total = {0};
        db.sql("with matching as (" + AudienceReviewStore.SELECTED + """
                            join catalog.title on title.id = review.title_id
                            where review.account_id = :account and review.state = 'published'
                                and review.deleted_at is null and title.merged_into is null)
                        select counted.total, listed.*
                        from (select count(*) as total from matching) as counted
                        left join (
                                select matching.*, review.title_id, address.name, address.year, address.path
                                from (select * from matching
                                        order by written_at desc, id desc limit :size offset :offset) as matching
                                join audience.review using (id)
                                join catalog.address on address.title_id = review.title_id) as listed
                            on true
                        order by written_at desc, id desc
                        """)
                .param("account", account.value())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("body") != null) {
                        reviews.add(new MemberReview(
                                AudienceReviewStore.review(row),
                                new TitleId(row.getLong("title_id")),
                                PermalinkStore.title(row)));
                    }
                });
        return new Page<>(reviews, page.number(), page.size(), total[0]);
    }
}
