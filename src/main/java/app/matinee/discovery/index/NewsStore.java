package app.matinee.discovery.index;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what became certain since an index last looked, by transaction horizon (ADR 0007). */
@Component
class NewsStore {
    private static final int MOST_UNCERTAIN = 10_000;

    private final JdbcClient db;

    NewsStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Lets the transaction go by indexes, since after an import the planner knows little of how much there is, and without
     * workers, since a few thousand rows are read sooner than some are started.
     */
    void insistOnIndexes() {
        db.sql("""
                        select set_config(setting, 'off', true)
                        from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as setting
                        union all
                        select set_config('max_parallel_workers_per_gather', '0', true)
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

    /**
     * Returns what is told from a position on: what became certain, and some of what is committed while older transactions
     * are open, which is told again when it is certain.
     */
    News since(long position) {
        List<Told> titles = new ArrayList<>();
        List<Told> people = new ArrayList<>();
        List<Told> lists = new ArrayList<>();
        long[] next = {position};
        db.sql("""
                        with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin)
                        select 'horizon' as kind, 0 as id, xmin::text::bigint as transaction from horizon
                        union all
                        select 'title', title_id, transaction::text::bigint from discovery.tile_made
                        where transaction >= :from::text::xid8 and transaction < (select xmin from horizon)
                        union all
                        (select 'title', title_id, transaction::text::bigint from discovery.tile_made
                        where transaction >= (select xmin from horizon) order by transaction desc limit :most)
                        union all
                        select kind, id, max(xid::text::bigint) from platform.change
                        where kind in ('person', 'list') and xid >= :from::text::xid8
                        group by kind, id
                        union all
                        select 'list', list.number, max(xid::text::bigint)
                        from platform.change join lists.list on list.owner_id = change.id
                        where change.kind = 'account' and xid >= :from::text::xid8
                        group by list.number
                        """)
                .param("from", Long.toString(position))
                .param("most", MOST_UNCERTAIN)
                .query(row -> {
                    var told = new Told(row.getLong("id"), row.getLong("transaction"));
                    switch (row.getString("kind")) {
                        case "title" -> titles.add(told);
                        case "person" -> people.add(told);
                        case "list" -> lists.add(told);
                        default -> next[0] = told.transaction();
                    }
                });
        return new News(titles, people, lists, next[0]);
    }

    /** Names what changed, and the transaction that changed it last. */
    record Told(long id, long transaction) {}

    /** Holds the titles, people and lists to be read anew, and where to go on. */
    record News(List<Told> titles, List<Told> people, List<Told> lists, long next) {}
}
