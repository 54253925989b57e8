package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.catalog.TitleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Stages delivered ratings in a temporary table and merges them by sets. */
@Component
class RatingDeliveryStore {
    private final JdbcClient db;
    private final DataSource source;

    RatingDeliveryStore(JdbcClient db, DataSource source) {
        this.db = db;
        this.source = source;
    }

    boolean has(AccountId account, TitleId title, Instant ratedAt) {
        return db.sql("""
                        select exists (
                            select from audience.rating
                            where title_id = :title and account_id = :account and rated_at = :at)
                        """)
                .param("title", title.value())
                .param("account", account.value())
                .param("at", ratedAt.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void stage(Iterator<DeliveredRating> ratings) {
        try {
            var connection = DataSourceUtils.getConnection(source).unwrap(PGConnection.class);
            try (var copy = new PGCopyOutputStream(
                    connection,
                    "copy rated (title_id, account_id, stars, verified, rated_at, body, spoiler) from stdin")) {
                while (ratings.hasNext()) {
                    copy.write(row(ratings.next()).getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The database does not take the ratings", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String row(DeliveredRating rating) {
        var review = rating.review();
        return String.join(
                        "\t",
                        Long.toString(rating.title().value()),
                        Long.toString(rating.account().value()),
                        Integer.toString(rating.stars().halves()),
                        Boolean.toString(rating.verified()),
                        rating.ratedAt().toString(),
                        review == null ? "\\N" : escaped(review),
                        Boolean.toString(rating.spoiler()))
                + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\0", " ");
    }

    /** Keeps of several ratings of one title by one account the last, and finds which ones are there already. */
    void choose() {
        db.sql("""
                        insert into newest
                        select distinct on (title_id, account_id)
                            title_id, account_id, stars, verified, rated_at, body, spoiler
                        from rated order by title_id, account_id, line desc
                        """).update();
        db.sql("analyze newest").update();
        db.sql("""
                        insert into known
                        select locked.* from (
                            select title_id, account_id, rating.stars, rating.verified, rating.rated_at, rating.run,
                                (rating.stars, rating.verified, rating.rated_at)
                                    = (newest.stars, newest.verified, newest.rated_at)
                            from audience.rating join newest using (title_id, account_id)
                            order by 1, 2 for update of rating) as locked
                        """).update();
        db.sql("analyze known").update();
    }

    List<TitleId> touched() {
        return db.sql("""
                        select distinct title_id from newest
                        where not exists (select from known
                            where (known.title_id, known.account_id) = (newest.title_id, newest.account_id) and same)
                        union
                        select distinct title_id from newest
                        where body is not null and not exists (select from audience.review
                            where (review.title_id, review.account_id) = (newest.title_id, newest.account_id))
                        order by title_id
                        """)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    RatingDeliveryReport report(int titles) {
        return db.sql("""
                        select (select count(*) from newest) - count(*) as added,
                            count(*) filter (where not same) as changed, count(*) filter (where same) as unchanged
                        from known
                        """)
                .query((row, number) -> new RatingDeliveryReport(
                        row.getLong("added"), row.getLong("changed"), row.getLong("unchanged"), titles))
                .single();
    }

    /** Writes what is new or differs. */
    void merge(@Nullable Integer run) {
        db.sql("""
                        insert into audience.rating (title_id, account_id, stars, verified, rated_at, run)
                        select title_id, account_id, newest.stars, newest.verified, newest.rated_at, :run
                        from newest left join known using (title_id, account_id)
                        where same is not true
                        order by title_id, account_id
                        on conflict (title_id, account_id) do update
                        set (stars, verified, rated_at, run)
                            = (excluded.stars, excluded.verified, excluded.rated_at, excluded.run)
                        """).param("run", run, Types.INTEGER).update();
        db.sql("""
                        insert into moves
                        select title_id, newest.stars, newest.verified, 1, 0
                        from newest left join known using (title_id, account_id)
                        where same is not true
                        union all
                        select title_id, stars, verified, -1, 0 from known where not same
                        """).update();
    }

    /** Adds the texts of members who have none there; a text once written is not the source's to change. */
    void mergeReviews(@Nullable Integer run) {
        db.sql("""
                        with added as (
                            insert into audience.review (title_id, account_id, body, spoiler, written_at, run)
                            select title_id, account_id, body, spoiler, rated_at, :run
                            from newest
                            where body is not null
                                and not exists (select from audience.review
                                    where (review.title_id, review.account_id) = (newest.title_id, newest.account_id))
                            order by rated_at
                            returning title_id)
                        insert into moves (title_id, ratings, reviews) select title_id, 0, 1 from added
                        """).param("run", run, Types.INTEGER).update();
    }
}
