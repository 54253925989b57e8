package app.matinee.discovery.index;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became certain since an index last looked, by transaction horizon (ADR 0007). */
@Component
class NewsStore {
    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    /** Lets the transaction go by indexes, since after an import the planner knows little of how much there is. */
    void insistOnIndexes() {
        db.sql("""
                        select set_config(setting, 'off', true)
                        from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as setting
                        """).query(row -> {});
    }

    /** Names the database and how often all of it was made anew. */
    String edition() {
        return db.sql("select id::text from discovery.edition")
                .query(String.class)
                .single();
    }

    void makeNewEdition() {
        db.sql("update discovery.edition set id = gen_random_uuid()").update();
    }

    /** Returns the position from which {@link #since} tells everything that commits from now on. */
    long horizon() {
        return db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single();
    }

    News since(long position) {
        List<Long> titles = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        long[] next = {position};
        db.sql("""
                        with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin)
                        select horizon.xmin::text::bigint as next, 'edge' as kind, 0 as id from horizon
                        union all
                        select 0, 'title', title_id from discovery.tile_made
                        where transaction >= :from::text::xid8 and transaction < (select xmin from horizon)
                        union all
                        select distinct 0, kind, id from platform.change
                        where kind = 'person'
                            and xid >= :from::text::xid8 and xid < (select xmin from horizon)
                        """).param("from", Long.toString(position)).query(row -> {
            switch (row.getString("kind")) {
                case "title" -> titles.add(row.getLong("id"));
                case "person" -> people.add(row.getLong("id"));
                default -> next[0] = row.getLong("next");
            }
        });
        return new News(titles, people, next[0]);
    }

    /** Holds the titles and people to be read anew, and where to go on. */
    record News(List<Long> titles, List<Long> people, long next) {
        boolean isEmpty() {
            return titles.isEmpty() && people.isEmpty();
        }
    }
}
