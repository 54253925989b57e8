package app.matinee.audience;

import app.matinee.accounts.AccountId;
import app.matinee.audience.TakenRating.Outcome;
import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Weighs what a member brings along, staged by {@link RatingDeliveryStore}, against what stands there. */
@Component
class BroughtRatingStore {
    private final JdbcClient db;

    BroughtRatingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Tells what is to become of each staged rating; a rating that was verified stays so.
     *
     * @param undated whose moment nobody knows
     * @param releasedBy the day by which a title must have been released to be rated
     */
    List<TakenRating> weigh(List<TitleId> undated, OnConflict rule, LocalDate releasedBy) {
        db.sql("""
                        update newest set verified = known.verified from known
                        where known.title_id = newest.title_id and known.account_id = newest.account_id
                        """).update();
        return db.sql("""
                        select newest.title_id, newest.stars, newest.rated_at, known.stars as before_stars,
                            known.rated_at as before_at,
                            case
                                when known.stars is null and title.first_release > :releasedBy then 'refused'
                                when known.stars is null then 'added'
                                when known.stars = newest.stars then 'same'
                                when :rule = 'keep' then 'kept'
                                when :rule = 'newer' and (newest.title_id = any(:undated)
                                    or newest.rated_at <= known.rated_at) then 'kept'
                                else 'changed' end as outcome
                        from newest left join known using (title_id, account_id)
                        join catalog.title on title.id = newest.title_id
                        """)
                .param("undated", TallyFoldStore.ids(undated))
                .param("rule", rule.name().toLowerCase(Locale.ROOT))
                .param("releasedBy", releasedBy)
                .query((row, number) -> taken(row))
                .list();
    }

    private static TakenRating taken(ResultSet row) throws SQLException {
        var before = row.getObject("before_stars", Integer.class);
        return new TakenRating(
                new TitleId(row.getLong("title_id")),
                new Stars(row.getInt("stars")),
                row.getTimestamp("rated_at").toInstant(),
                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                before == null ? null : new Stars(before),
                before == null ? null : row.getTimestamp("before_at").toInstant());
    }

    /** Leaves staged ratings as they are. */
    void leaveOut(List<TitleId> titles) {
        db.sql("delete from newest where title_id = any(:titles)")
                .param("titles", TallyFoldStore.ids(titles))
                .update();
        db.sql("delete from known where title_id = any(:titles)")
                .param("titles", TallyFoldStore.ids(titles))
                .update();
    }

    /** Puts back what stood there before wherever nothing else was said since; returns where that was. */
    List<TitleId> putBack(AccountId account, List<TakenRating> ratings) {
        return db.sql("""
                        with current as materialized (
                            select title_id, rating.stars, verified, asked.before, asked.before_at
                            from audience.rating join unnest(
                                    :titles::bigint[], :stars::int[], :ats::text[]::timestamptz[], :befores::int[],
                                    :beforeAts::text[]::timestamptz[])
                                as asked (title_id, stars, at, before, before_at) using (title_id)
                            where account_id = :account and rating.stars = asked.stars and rated_at = asked.at
                            order by title_id for update of rating),
                        gone as (
                            delete from audience.rating using current
                            where rating.title_id = current.title_id and account_id = :account and before is null),
                        restored as (
                            update audience.rating set (stars, rated_at) = (before, before_at)
                            from current
                            where rating.title_id = current.title_id and account_id = :account
                                and before is not null),
                        counted as (
                            insert into moves
                            select title_id, stars, verified, -1, 0 from current
                            union all
                            select title_id, before, verified, 1, 0 from current where before is not null)
                        select title_id from current
                        """)
                .param("account", account.value())
                .param(
                        "titles",
                        TallyFoldStore.ids(
                                ratings.stream().map(TakenRating::title).toList()))
                .param(
                        "stars",
                        ratings.stream().map(rating -> rating.stars().halves()).toArray(Integer[]::new))
                .param(
                        "ats",
                        ratings.stream().map(rating -> rating.at().toString()).toArray(String[]::new))
                .param("befores", befores(ratings))
                .param("beforeAts", beforeAts(ratings))
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    private static @Nullable Integer[] befores(List<TakenRating> ratings) {
        var befores = new @Nullable Integer[ratings.size()];
        for (var index = 0; index < befores.length; index++) {
            var before = ratings.get(index).before();
            befores[index] = before == null ? null : before.halves();
        }
        return befores;
    }

    private static @Nullable String[] beforeAts(List<TakenRating> ratings) {
        var befores = new @Nullable String[ratings.size()];
        for (var index = 0; index < befores.length; index++) {
            var before = ratings.get(index).beforeAt();
            befores[index] = before == null ? null : before.toString();
        }
        return befores;
    }
}
