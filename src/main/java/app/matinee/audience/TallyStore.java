package app.matinee.audience;

import app.matinee.catalog.TitleId;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to tallies by deltas, which wait until {@link TallyFoldStore} folds them. A delta never changes. */
@Component
class TallyStore {
    /** Takes a delta apart: it may move a rating from one step of half a star to another. */
    private static final String STEPS =
            "cross join lateral (values (stars, ratings), (replaced, -ratings)) as part (step, counted)";

    private static final String COUNTERS = counters("step", "counted");

    private final JdbcClient db;

    TallyStore(JdbcClient db) {
        this.db = db;
    }

    /** Counts written reviews, or with a negative number takes them out. */
    void addReviews(TitleId title, int reviews) {
        db.sql("insert into audience.tally_delta (title_id, reviews) values (:title, :reviews)")
                .param("title", title.value())
                .param("reviews", reviews)
                .update();
    }

    /** Returns the folded tally plus what is not folded yet. */
    TallyDelta current(TitleId title) {
        return db
                .sql(spelledOut("""
                        select counts, reviews from audience.tally where title_id = :title
                        union all
                        select array[COUNTERS], coalesce((
                                select sum(reviews) from audience.tally_delta where title_id = :title), 0)
                        from audience.tally_delta STEPS where title_id = :title
                        """))
                .param("title", title.value())
                .query((row, number) -> new TallyDelta(counts(row.getArray("counts")), row.getInt("reviews")))
                .list()
                .stream()
                .reduce(TallyDelta.NOTHING, TallyDelta::plus);
    }

    /** Counts the ratings and reviews themselves. */
    TallyDelta recount(TitleId title) {
        return db.sql("""
                        select array[COUNTERS] as counts,
                            (select count(*) from audience.review
                                where title_id = :title and state = 'published' and deleted_at is null) as reviews
                        from audience.rating where title_id = :title
                        """.replace("COUNTERS", counters("stars", "1")))
                .param("title", title.value())
                .query((row, number) -> new TallyDelta(counts(row.getArray("counts")), row.getInt("reviews")))
                .single();
    }

    /** Returns the titles that have something to fold, without those that are gone, which deltas may outlive. */
    List<TitleId> open() {
        return db.sql("""
                        select id as title_id from catalog.title
                        where id in (select title_id from audience.tally_delta)
                        """)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    /** Leaves what stands in {@code moves} to be folded. */
    void leaveMoves() {
        db.sql("""
                        insert into audience.tally_delta (title_id, stars, verified, ratings, reviews)
                        select title_id, stars, coalesce(verified, false), sum(ratings), sum(reviews)
                        from moves group by title_id, stars, verified
                        """).update();
    }

    /** Puts in place of STEPS what takes deltas apart, and of COUNTERS what adds the parts up to twenty counters. */
    static String spelledOut(String statement) {
        return statement.replace("STEPS", STEPS).replace("COUNTERS", COUNTERS);
    }

    private static String counters(String step, String added) {
        return counters(step, added, "") + ", " + counters(step, added, " and verified");
    }

    private static String counters(String step, String added, String condition) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(halves ->
                        "coalesce(sum(" + added + ") filter (where " + step + " = " + halves + condition + "), 0)::int")
                .collect(Collectors.joining(", "));
    }

    static List<Integer> counts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(count -> ((Number) count).intValue())
                .toList();
    }
}
