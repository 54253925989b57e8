package app.matinee.audience;

import app.matinee.catalog.TitleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
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

    void stage(Iterator<DeliveredRating> ratings) {
        db.sql("""
                        create temporary table rated (
                            line bigint generated always as identity, title_id bigint, account_id bigint, stars int,
                            verified boolean, rated_at timestamptz, body text, spoiler boolean
                        ) on commit drop
                        """).update();
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

    /** Keeps of several ratings of one title by one account the last. */
    void choose() {
        db.sql("""
                        create temporary table newest on commit drop as
                        select distinct on (title_id, account_id) * from rated
                        order by title_id, account_id, line desc
                        """).update();
    }

    /** Merges the chosen rows and leaves what changed in one slot of each title; returns how many ratings were new. */
    long merge() {
        db.sql("""
                        create temporary table before on commit drop as
                        select locked.* from (
                            select rating.title_id, rating.account_id, rating.stars, rating.verified
                            from audience.rating join newest using (title_id, account_id)
                            order by 1, 2 for update of rating) as locked
                        """).update();
        var merged = db.sql("""
                        insert into audience.rating (title_id, account_id, stars, verified, rated_at)
                        select title_id, account_id, stars, verified, rated_at from newest
                        on conflict (title_id, account_id) do update
                        set (stars, verified, rated_at) = (excluded.stars, excluded.verified, excluded.rated_at)
                        """).update();
        var known = db.sql("select count(*) from before").query(Long.class).single();
        mergeReviews();
        leaveDeltas();
        return merged - known;
    }

    private void mergeReviews() {
        db.sql("""
                        create temporary table reviewed on commit drop as
                        select newest.title_id, newest.account_id, body, spoiler, rated_at
                        from newest where body is not null
                            and not exists (select from audience.review
                                where (review.title_id, review.account_id) = (newest.title_id, newest.account_id))
                        """).update();
        db.sql("""
                        insert into audience.review (title_id, account_id, body, spoiler, written_at)
                        select title_id, account_id, body, spoiler, rated_at from reviewed order by rated_at
                        """).update();
    }

    private void leaveDeltas() {
        db.sql("""
                        insert into audience.tally_slot as open (title_id, slot, counts, reviews)
                        select title_id, 0, array_agg(change order by verified, step),
                            (select count(*) from reviewed where reviewed.title_id = changes.title_id)
                        from (
                            select titles.title_id, kinds.verified, step, coalesce(sum(sign), 0) as change
                            from (select distinct title_id from newest) as titles
                            cross join (values (false), (true)) as kinds (verified)
                            cross join generate_series(1, 10) as step
                            left join (
                                    select title_id, stars, verified, 1 as sign from newest
                                    union all
                                    select title_id, stars, verified, -1 from before) as moves
                                on moves.title_id = titles.title_id and moves.stars = step
                                    and (moves.verified or not kinds.verified)
                            group by titles.title_id, kinds.verified, step) as changes
                        group by title_id
                        on conflict (title_id, slot) do update
                        set counts = audience.plus(open.counts, excluded.counts),
                            reviews = open.reviews + excluded.reviews
                        """).update();
    }

    List<TitleId> touched() {
        return db.sql("select distinct title_id from newest order by title_id")
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }
}
