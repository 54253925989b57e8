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

/**
 * Adds to tallies by deltas, which wait in slots until {@link TallyFoldStore} folds them. A connection keeps to one of 64
 * slots, so that writers meet only by chance, and no more slots come up than there are connections.
 */
@Component
class TallyStore {
    private final JdbcClient db;

    TallyStore(JdbcClient db) {
        this.db = db;
    }

    void add(TitleId title, TallyDelta delta) {
        db.sql("""
                        insert into audience.tally_slot as open (title_id, slot, counts, reviews)
                        values (:title, pg_backend_pid() % 64, :counts, :reviews)
                        on conflict (title_id, slot) do update
                        set counts = audience.plus(open.counts, excluded.counts),
                            reviews = open.reviews + excluded.reviews
                        """)
                .param("title", title.value())
                .param("counts", delta.counts().toArray(Integer[]::new))
                .param("reviews", delta.reviews())
                .update();
    }

    /** Returns the folded tally plus the open slots. */
    TallyDelta current(TitleId title) {
        return db
                .sql("""
                        select counts, reviews from audience.tally where title_id = :title
                        union all
                        select counts, reviews from audience.tally_slot where title_id = :title
                        """)
                .param("title", title.value())
                .query((row, number) -> new TallyDelta(counts(row.getArray("counts")), row.getInt("reviews")))
                .list()
                .stream()
                .reduce(TallyDelta.NOTHING, TallyDelta::plus);
    }

    /** Counts the ratings and reviews themselves. */
    TallyDelta recount(TitleId title) {
        return db.sql("""
                        select array_agg(counted order by verified, step) as counts,
                            (select count(*) from audience.review
                                where title_id = :title and state = 'published' and deleted_at is null) as reviews
                        from (
                            select kinds.verified, step, count(rating.title_id) as counted
                            from (values (false), (true)) as kinds (verified) cross join generate_series(1, 10) as step
                            left join audience.rating on rating.title_id = :title and rating.stars = step
                                and (rating.verified or not kinds.verified)
                            group by kinds.verified, step) as steps
                        """)
                .param("title", title.value())
                .query((row, number) -> new TallyDelta(counts(row.getArray("counts")), row.getInt("reviews")))
                .single();
    }

    List<TitleId> withOpenSlots() {
        return db.sql("select distinct title_id from audience.tally_slot")
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    /** Leaves what stands in {@code moves} in one slot of each title. */
    void leaveMoves() {
        db.sql("""
                        insert into audience.tally_slot as open (title_id, slot, counts, reviews)
                        select title_id, 0, array[COUNTERS], sum(reviews)
                        from moves group by title_id
                        on conflict (title_id, slot) do update
                        set counts = audience.plus(open.counts, excluded.counts),
                            reviews = open.reviews + excluded.reviews
                        """.replace("COUNTERS", counters("") + ", " + counters(" and verified")))
                .update();
    }

    private static String counters(String condition) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(halves -> "coalesce(sum(ratings) filter (where stars = " + halves + condition + "), 0)::int")
                .collect(Collectors.joining(", "));
    }

    static List<Integer> counts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(count -> ((Number) count).intValue())
                .toList();
    }
}
