package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.AudienceScorecard;
import app.matinee.scoring.AudienceState;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps tallies: a folded row for a title and, until they are folded, deltas in slots. */
@Component
class TallyStore {
    /** Enough that writers rarely meet, few enough that a page adds them up for nothing. */
    private static final int SLOTS = 16;

    private final JdbcClient db;

    TallyStore(JdbcClient db) {
        this.db = db;
    }

    void add(TitleId title, TallyDelta delta) {
        db.sql("""
                        insert into audience.tally_slot as open (title_id, slot, counts, reviews)
                        values (:title, :slot, :counts, :reviews)
                        on conflict (title_id, slot) do update
                        set counts = audience.plus(open.counts, excluded.counts),
                            reviews = open.reviews + excluded.reviews
                        """)
                .param("title", title.value())
                .param("slot", ThreadLocalRandom.current().nextInt(SLOTS))
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
                                where title_id = :title and state = 'published') as reviews
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

    /**
     * Keeps other folds of these titles waiting until the transaction ends. Whoever writes slots of several titles and
     * folds them in one transaction must call it before the first slot.
     */
    void lock(List<TitleId> titles) {
        var ids = titles.stream().map(TitleId::value).toArray(Long[]::new);
        db.sql("""
                        insert into audience.tally (title_id, counts)
                        select title_id, array_fill(0, array[20]) from unnest(:titles::bigint[]) as title_id
                        on conflict do nothing
                        """).param("titles", ids).update();
        db.sql("select from audience.tally where title_id = any(:titles) order by title_id for update")
                .param("titles", ids)
                .query(row -> {});
    }

    /** Moves a title's slots into its tally and returns what its score is made of. */
    Optional<Folded> fold(TitleId title) {
        lock(List.of(title));
        lockSlots(title);
        db.sql("""
                        with taken as (
                            delete from audience.tally_slot where title_id = :title returning counts, reviews),
                        summed as (
                            select array_agg(total order by place) as counts, (select sum(reviews) from taken) as reviews
                            from (
                                select place, sum(counted)::int as total
                                from taken, unnest(counts) with ordinality as counter (counted, place)
                                group by place) as places)
                        update audience.tally
                        set counts = audience.plus(tally.counts, summed.counts), reviews = tally.reviews + summed.reviews
                        from summed where title_id = :title and summed.counts is not null
                        """).param("title", title.value()).update();
        return made(title);
    }

    // A slot's newest version may hold the -1 to a +1 in a slot that was not there when the statement began. Only when
    // no
    // further slot has come up while all known ones were locked do they add up to what one moment saw.
    private void lockSlots(TitleId title) {
        var locked = -1;
        var found = 0;
        while (found != locked) {
            locked = found;
            found = db.sql("select slot from audience.tally_slot where title_id = :title order by slot for update")
                    .param("title", title.value())
                    .query((row, number) -> row.getInt("slot"))
                    .list()
                    .size();
        }
    }

    private Optional<Folded> made(TitleId title) {
        return db.sql("""
                        select tally.counts, tally.reviews, tally.state, title.kind, title.release_size,
                            exists (select from catalog.release
                                where release.title_id = title.id and release.kind in ('theatrical', 'limited'))
                                as theatrical
                        from audience.tally join catalog.title on title.id = title_id
                        where title_id = :title
                        """)
                .param("title", title.value())
                .query((row, number) -> folded(row))
                .optional();
    }

    void saveScore(TitleId title, AudienceScorecard scorecard) {
        var percent = scorecard.popcornmeter();
        db.sql("""
                        update audience.tally set ratings = :ratings, percent = :percent, state = :state
                        where title_id = :title
                        """)
                .param("ratings", scorecard.all().ratings())
                .param("percent", percent == null ? null : percent.value())
                .param("state", scorecard.state().name().toLowerCase(Locale.ROOT))
                .param("title", title.value())
                .update();
    }

    /** Makes what a score is made of from a row; a title without ratings has null counts. */
    static Folded folded(ResultSet row) throws SQLException {
        var counts = row.getArray("counts");
        var state = row.getString("state");
        return new Folded(
                new TallyDelta(counts == null ? TallyDelta.NOTHING.counts() : counts(counts), row.getInt("reviews")),
                state == null ? AudienceState.NONE : AudienceState.valueOf(state.toUpperCase(Locale.ROOT)),
                row.getString("kind"),
                row.getString("release_size"),
                row.getBoolean("theatrical"));
    }

    private static List<Integer> counts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(count -> ((Number) count).intValue())
                .toList();
    }

    /** What a title's audience score is made of. */
    record Folded(
            TallyDelta tally,
            AudienceState before,
            String kind,
            @Nullable String releaseSize,
            boolean theatrical) {}
}
