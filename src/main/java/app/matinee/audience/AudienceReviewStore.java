package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AudienceReviewStore {
    static final String SELECTED = """
            select review.id, account.public_name, account.handle, rating.stars,
                coalesce(rating.verified, false) as verified, review.body, review.spoiler, review.helpful,
                review.written_at, review.edited_at
            from audience.review
            join accounts.account on account.id = review.account_id
            left join audience.rating
                on rating.title_id = review.title_id and rating.account_id = review.account_id
                and not exists (select from audience.kept_stars
                    where kept_stars.account_id = rating.account_id
                        and (kept_stars.title_id is null or kept_stars.title_id = rating.title_id))
            """;

    private final JdbcClient db;

    AudienceReviewStore(JdbcClient db) {
        this.db = db;
    }

    AudiencePanel panel(TitleId title, int most, AudienceScores scores) {
        List<AudienceReview> reviews = new ArrayList<>();
        List<FoldedTally> tallies = new ArrayList<>();
        Map<Integer, Integer> imported = new HashMap<>();
        db.sql(TallyStore.spelledOut("""
                        select title.kind, title.release_size, tally.state,
                            exists (select from catalog.release
                                where release.title_id = title.id and release.kind in ('theatrical', 'limited'))
                                as theatrical,
                            audience.plus(
                                coalesce(tally.counts, array_fill(0, array[20])),
                                (select array[COUNTERS]
                                    from (
                                        select step, verified, sum(counted) as counted
                                        from audience.tally_delta STEPS
                                        where tally_delta.title_id = title.id
                                        group by step, verified) as alike)) as counts,
                            coalesce(tally.reviews, 0) + (select coalesce(sum(reviews), 0) from audience.tally_delta
                                where tally_delta.title_id = title.id) as reviews,
                            imported.runs, imported.ratings_of_runs,
                            first.*
                        from catalog.title
                        left join audience.tally on tally.title_id = title.id
                        cross join lateral (
                            select array_agg(run) as runs, array_agg(ratings) as ratings_of_runs
                            from (
                                select run, count(*)::int as ratings
                                from (
                                    select run from audience.rating
                                    where rating.title_id = title.id and run is not null
                                    limit :mostCounted) as one
                                group by run) as told) as imported
                        left join lateral (
                        """ + SELECTED + """
                            where review.title_id = title.id and review.state = 'published'
                                and review.deleted_at is null
                            order by review.written_at desc, review.id desc
                            limit :most) as first on true
                        where title.id = :title
                        order by first.written_at desc, first.id desc
                        """))
                .param("title", title.value())
                .param("most", most)
                .param("mostCounted", AudiencePanel.MOST_COUNTED)
                .query(row -> {
                    tallies.add(TallyFoldStore.folded(title, row));
                    imported.putAll(imported(row));
                    if (row.getString("body") != null) {
                        reviews.add(review(row));
                    }
                });
        var tally = tallies.getFirst();
        return new AudiencePanel(scores.scorecard(tally), tally.tally().reviews(), reviews, imported);
    }

    private static Map<Integer, Integer> imported(ResultSet row) throws SQLException {
        var runs = row.getArray("runs");
        if (runs == null) {
            return Map.of();
        }
        var numbers = (Integer[]) runs.getArray();
        var ratings = (Integer[]) row.getArray("ratings_of_runs").getArray();
        return IntStream.range(0, numbers.length)
                .boxed()
                .collect(Collectors.toMap(at -> numbers[at], at -> ratings[at]));
    }

    // The outer join keeps the count when the page asked for lies behind the last one.
    Page<AudienceReview> page(
            TitleId title, AudienceReviewFilter filter, AudienceReviewOrder order, Page.Request page) {
        List<AudienceReview> reviews = new ArrayList<>();
        long[] total = {0};
        var matching = SELECTED + """
                where review.title_id = :title and review.state = 'published' and review.deleted_at is null
                    and (not :verified or rating.verified)
                    and (:stars::int is null or (rating.stars + 1) / 2 = :stars::int)
                """;
        db.sql("with matching as (" + matching + ")\n"
                        + "select listed.*, counted.total from (select count(*) as total from matching) as counted\n"
                        + "left join (select * from matching order by " + order(order)
                        + " limit :size offset :offset) as listed on true order by " + order(order))
                .param("title", title.value())
                .param("verified", filter.verifiedOnly())
                .param("stars", filter.stars())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("body") != null) {
                        reviews.add(review(row));
                    }
                });
        return new Page<>(reviews, page.number(), page.size(), total[0]);
    }

    private static String order(AudienceReviewOrder order) {
        return switch (order) {
            case NEWEST -> "written_at desc, id desc";
            case OLDEST -> "written_at, id";
            case HIGHEST -> "stars desc nulls last, written_at desc, id desc";
            case LOWEST -> "stars nulls last, written_at desc, id desc";
        };
    }

    static AudienceReview review(ResultSet row) throws SQLException {
        return new AudienceReview(
                new ReviewId(row.getLong("id")),
                row.getString("public_name"),
                row.getString("handle"),
                stars(row),
                row.getBoolean("verified"),
                row.getString("body"),
                row.getBoolean("spoiler"),
                row.getInt("helpful"),
                row.getTimestamp("written_at").toInstant(),
                OwnReviewStore.instant(row.getTimestamp("edited_at")));
    }

    static @Nullable Stars stars(ResultSet row) throws SQLException {
        var halves = row.getInt("stars");
        return row.wasNull() ? null : new Stars(halves);
    }
}
