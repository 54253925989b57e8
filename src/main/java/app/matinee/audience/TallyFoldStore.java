package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.AudienceScorecard;
import app.matinee.scoring.AudienceState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds what waits into the tallies of titles; any number of titles costs the same few statements. */
@Component
class TallyFoldStore {
    private final JdbcClient db;

    TallyFoldStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Keeps other folds of these titles waiting until the transaction ends. Whoever adds to several titles and folds them
     * in one transaction must call it before the first of them.
     */
    void lock(List<TitleId> titles) {
        db.sql("""
                        insert into audience.tally (title_id, counts)
                        select title_id, array_fill(0, array[20]) from unnest(:titles::bigint[]) as title_id
                        order by title_id
                        on conflict do nothing
                        """).param("titles", ids(titles)).update();
        db.sql("select from audience.tally where title_id = any(:titles) order by title_id for update")
                .param("titles", ids(titles))
                .query(row -> {});
    }

    /** Adds to the tallies of titles what waits for it, and returns what their scores are made of. */
    List<FoldedTally> fold(List<TitleId> titles) {
        lock(titles);
        db.sql(TallyStore.spelledOut("""
                        with taken as (
                            delete from audience.tally_delta where title_id = any(:titles)
                            returning title_id, stars, replaced, verified, ratings, reviews),
                        alike as (
                            select title_id, step, verified, sum(counted) as counted
                            from taken STEPS group by title_id, step, verified),
                        summed as (select title_id, array[COUNTERS] as counts from alike group by title_id),
                        written as (select title_id, sum(reviews) as reviews from taken group by title_id)
                        update audience.tally
                        set counts = audience.plus(tally.counts, summed.counts),
                            reviews = tally.reviews + written.reviews
                        from summed join written using (title_id)
                        where tally.title_id = summed.title_id
                        """)).param("titles", ids(titles)).update();
        return made(titles);
    }

    private List<FoldedTally> made(List<TitleId> titles) {
        return db.sql("""
                        select tally.title_id, tally.counts, tally.reviews, tally.state, title.kind, title.release_size,
                            exists (select from catalog.release
                                where release.title_id = title.id and release.kind in ('theatrical', 'limited'))
                                as theatrical
                        from audience.tally join catalog.title on title.id = title_id
                        where title_id = any(:titles)
                        """)
                .param("titles", ids(titles))
                .query((row, number) -> folded(new TitleId(row.getLong("title_id")), row))
                .list();
    }

    /** Makes what a score is made of from a row; a title without ratings has null counts. */
    static FoldedTally folded(TitleId title, ResultSet row) throws SQLException {
        var counts = row.getArray("counts");
        var state = row.getString("state");
        return new FoldedTally(
                title,
                new TallyDelta(
                        counts == null ? TallyDelta.NOTHING.counts() : TallyStore.counts(counts),
                        row.getInt("reviews")),
                state == null ? AudienceState.NONE : AudienceState.valueOf(state.toUpperCase(Locale.ROOT)),
                row.getString("kind"),
                row.getString("release_size"),
                row.getBoolean("theatrical"));
    }

    void save(SequencedMap<TitleId, AudienceScorecard> scorecards) {
        var cards = List.copyOf(scorecards.values());
        db.sql("""
                        update audience.tally
                        set ratings = scored.ratings, percent = scored.percent, state = scored.state
                        from unnest(:titles::bigint[], :ratings::int[], :percents::int[], :states::text[])
                            as scored (title_id, ratings, percent, state)
                        where tally.title_id = scored.title_id
                        """)
                .param("titles", ids(List.copyOf(scorecards.keySet())))
                .param("ratings", each(cards, card -> (int) card.all().ratings()))
                .param("percents", each(cards, TallyFoldStore::percent))
                .param(
                        "states",
                        cards.stream()
                                .map(card -> card.state().name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .update();
    }

    /** Drops the tallies of titles that nobody rates or reviews any more, as if nobody ever had. */
    void forgetEmpty(List<TitleId> titles) {
        db.sql("""
                        delete from audience.tally
                        where title_id = any(:titles) and reviews = 0 and 0 = all (counts)
                            and not exists (select from audience.tally_delta where tally_delta.title_id = tally.title_id)
                        """).param("titles", ids(titles)).update();
    }

    private static @Nullable Integer percent(AudienceScorecard card) {
        var percent = card.popcornmeter();
        return percent == null ? null : percent.value();
    }

    private static @Nullable Integer[] each(
            List<AudienceScorecard> cards, Function<AudienceScorecard, @Nullable Integer> part) {
        var values = new @Nullable Integer[cards.size()];
        for (var index = 0; index < values.length; index++) {
            values[index] = part.apply(cards.get(index));
        }
        return values;
    }

    static Long[] ids(List<TitleId> titles) {
        return titles.stream().map(TitleId::value).toArray(Long[]::new);
    }
}
