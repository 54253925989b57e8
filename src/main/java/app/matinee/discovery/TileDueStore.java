package app.matinee.discovery;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists the titles whose tiles are due, as the change log tells. The list is a table, so that what a million changes
 * make due is worked off in batches, and a crash loses none of it.
 */
@Component
class TileDueStore {
    private static final String LINES = """
            from discovery.tile_horizon as read
            join platform.change on change.xid >= read.transaction
            """;
    private static final String CERTAIN = " and change.xid < pg_snapshot_xmin(pg_current_snapshot())";

    private final JdbcClient db;

    TileDueStore(JdbcClient db) {
        this.db = db;
    }

    /** Tells whether anything is due or became certain, without a lock, since mostly nothing did. */
    boolean isAny() {
        return db.sql("select exists (select from discovery.tile_due) or exists (select " + LINES + CERTAIN + ")")
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

    /** Lists what became certain since the last time, that no transaction before it is open any more. */
    void addCertain() {
        add(CERTAIN);
    }

    /** Lists also what is committed though older transactions are open; it will be listed again when it is certain. */
    void addCommitted() {
        add("");
    }

    private void add(String which) {
        db.sql("""
                        with told as (select change.kind, change.id %s %s),
                        read as (
                            update discovery.tile_horizon set transaction = pg_snapshot_xmin(pg_current_snapshot()))
                        insert into discovery.tile_due (title_id)
                        select id from told where kind = 'title'
                        union
                        select title_id from told join catalog.credit on person_id = told.id
                        where told.kind = 'person' and department = 'directing'
                        on conflict do nothing
                        """.formatted(LINES, which)).update();
    }

    /** Lists every title there is, and every tile. */
    void addAll() {
        db.sql("""
                        insert into discovery.tile_due (title_id)
                        select id from catalog.title union select title_id from discovery.tile
                        on conflict do nothing
                        """).update();
    }

    /** Takes some off the list, the lowest first, and adds the series of seasons, whose score is made of theirs. */
    Long[] take(int most) {
        return db.sql("""
                        with taken as (
                            delete from discovery.tile_due
                            where title_id in (select title_id from discovery.tile_due order by title_id limit :most)
                            returning title_id)
                        select title_id from taken
                        union
                        select parent_id from taken join catalog.title on id = title_id where kind = 'season'
                        union
                        select parent_id from taken join discovery.tile using (title_id) where kind = 'season'
                        order by title_id
                        """)
                .param("most", most)
                .query((row, number) -> row.getLong("title_id"))
                .list()
                .toArray(Long[]::new);
    }
}
