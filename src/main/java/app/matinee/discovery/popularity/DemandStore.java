package app.matinee.discovery.popularity;

import app.matinee.catalog.TitleId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the heat of titles, and lists those whose tiles show another number than what they come to now. */
@Component
class DemandStore {
    /** A tile is made anew when its number is off by a tenth. */
    private static final String MOVED = """
            insert into discovery.tile_due (title_id)
            select title_id from discovery.demand join discovery.tile using (title_id)
            where %s abs(standing + discovery.points(heat, :now) - popularity) > 0.1 * greatest(popularity, 1)
            order by title_id
            on conflict do nothing
            """;
    /** A millionth of a view is left of a view after twenty half-lives. */
    private static final int COLD = 20;

    private final JdbcClient db;

    DemandStore(JdbcClient db) {
        this.db = db;
    }

    /** Tells for each title what it is part of, itself if nothing; unknown ones are left out. */
    Map<Long, Long> wholes(Collection<Long> titles) {
        Map<Long, Long> wholes = new HashMap<>();
        db.sql("select title_id, whole_id from discovery.tile where title_id = any(:titles)")
                .param("titles", titles.toArray(Long[]::new))
                .query(row -> {
                    wholes.put(row.getLong("title_id"), row.getLong("whole_id"));
                });
        return wholes;
    }

    /** Adds to the heat of titles; in the order of their numbers, since other nodes do the same. */
    void warm(Map<Long, Heat> heats) {
        var sorted = new TreeMap<>(heats);
        db.sql("""
                        insert into discovery.demand as known (title_id, heat)
                        select title_id, heat from unnest(:titles::bigint[], :heats::float8[]) as came (title_id, heat)
                        on conflict (title_id) do update set heat = discovery.warmer(known.heat, excluded.heat)
                        """)
                .param("titles", sorted.keySet().toArray(Long[]::new))
                .param("heats", sorted.values().stream().map(Heat::exponent).toArray(Double[]::new))
                .update();
    }

    void pass(TitleId from, TitleId to) {
        db.sql("""
                        with passed as (delete from discovery.demand where title_id = :from returning heat)
                        insert into discovery.demand as known (title_id, heat) select :to, heat from passed
                        on conflict (title_id) do update set heat = discovery.warmer(known.heat, excluded.heat)
                        """).param("from", from.value()).param("to", to.value()).update();
    }

    /** Has the tiles of those among these titles made anew whose number is off. */
    void tellMoved(Collection<Long> titles, Instant now) {
        db.sql(MOVED.formatted("title_id = any(:titles) and"))
                .param("titles", titles.toArray(Long[]::new))
                .param("now", Heat.halfLives(now))
                .update();
    }

    /** Looks at all titles that somebody was interested in lately. */
    void tellMoved(Instant now) {
        db.sql(MOVED.formatted("")).param("now", Heat.halfLives(now)).update();
    }

    void forgetCold(Instant now) {
        db.sql("delete from discovery.demand where heat < :cold")
                .param("cold", Heat.halfLives(now) - COLD)
                .update();
    }
}
