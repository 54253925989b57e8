package app.matinee.discovery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists the titles whose tiles are due, as the change log tells. The list is a table, so that what a million changes
 * make due is worked off in batches, and a crash loses none of it.
 */
@Component
class TileDueStore {
    private static final String LINES =
            "from platform.change where xid >= (select transaction from discovery.tile_horizon)";
    private static final String CERTAIN = " and xid < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String PEOPLE =
            "select distinct 'person' as whose, id as whose_id from told where kind = 'person'";

    private static final String READ =
            "update discovery.tile_horizon set transaction = pg_snapshot_xmin(pg_current_snapshot())";

    private final JdbcClient db;

    TileDueStore(JdbcClient db) {
        this.db = db;
    }

    /** Tells whether anything is due or became certain, without a lock, since mostly nothing did. */
    boolean isAny() {
        // Ordered for the sake of the index: the planner hopes to come upon such a line by reading all others.
        return db.sql("select exists (select from discovery.tile_due)"
                        + " or exists (select from discovery.filmography_due)"
                        + " or (select look_for_filmographies from discovery.tile_horizon)"
                        + " or exists (select from (select " + LINES + CERTAIN + " order by xid limit 1) as first)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps others from making tiles until the transaction ends; answers false if somebody is at it. */
    boolean tryLock() {
        return db.sql("select true from discovery.tile_horizon for update skip locked")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Waits until nobody else makes tiles, and keeps others from it until the transaction ends. */
    void lock() {
        db.sql("select true from discovery.tile_horizon for update")
                .query(Boolean.class)
                .single();
    }

    /** Lets the transaction go by indexes: the planner guesses at how little there is to do, and might read everything. */
    void insistOnIndexes() {
        db.sql("""
                        select set_config(setting, 'off', true)
                        from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) as setting
                        """).query(row -> {});
    }

    /** Lists what became certain since the last time, that no transaction before it is open any more. */
    void addCertain() {
        add(CERTAIN);
    }

    /** Lists also what is committed though older transactions are open; it will be listed again when it is certain. */
    void addCommitted() {
        add("");
    }

    // With a season its series is due, whose score is made of those of its seasons, and with an episode the season
    // whose
    // year nobody tells but its episodes. People are merged without a line for their titles.
    private void add(String which) {
        db.sql("""
                        with told as (select kind, id %s %s),
                        read as (%s),
                        people as (
                            insert into discovery.filmography_due (whose, whose_id) %s on conflict do nothing),
                        changed (id) as (
                            select id from told where kind = 'title'
                            union
                            select title_id from told join catalog.credit on person_id = told.id
                            where told.kind = 'person' and department = 'directing')
                        insert into discovery.tile_due (title_id)
                        select id from changed
                        union
                        select parent_id from changed join catalog.title using (id) where kind = 'season'
                        union
                        select parent_id from changed join discovery.tile on title_id = id where kind = 'season'
                        union
                        select season.id
                        from changed
                        join catalog.title episode on episode.id = changed.id and episode.kind = 'episode'
                        join catalog.title season on season.id = episode.parent_id
                        where season.year is null and season.first_release is null
                        union
                        select season.id
                        from changed
                        join discovery.tile episode on title_id = changed.id and episode.kind = 'episode'
                        join catalog.title season on season.id = episode.parent_id
                        where season.year is null and season.first_release is null
                        on conflict do nothing
                        """.formatted(LINES, which, READ, FilmographyDueStore.WORTH_A_LOOK.formatted(PEOPLE)))
                .param("new", true)
                .param("many", FilmographyStore.MANY)
                .update();
    }

    /** Lists every title there is, and every tile. */
    void addAll() {
        db.sql("""
                        with read as (%s)
                        insert into discovery.tile_due (title_id)
                        select id from catalog.title union select title_id from discovery.tile
                        on conflict do nothing
                        """.formatted(READ)).update();
    }

    /** Takes some off the list, the lowest first, which mostly are series before their parts. */
    Long[] take(int most) {
        return db.sql("""
                        delete from discovery.tile_due
                        where title_id in (select title_id from discovery.tile_due order by title_id limit :most)
                        returning title_id
                        """)
                .param("most", most)
                .query((row, number) -> row.getLong("title_id"))
                .list()
                .toArray(Long[]::new);
    }
}
