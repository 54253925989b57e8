package app.matinee.discovery.likeness;

import app.matinee.catalog.TitleId;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists the films and series whose neighbours are due, as the change log tells. Whoever was looked at rests for a second
 * for each member who likes it, at least a minute and at most a day: as long as a look costs it is worth waiting for.
 */
@Component
class LikenessDueStore {
    private static final String LINES =
            "from platform.change where xid >= (select transaction from discovery.likeness_horizon)";
    private static final String CERTAIN = " and xid < pg_snapshot_xmin(pg_current_snapshot())";

    private static final String READ =
            "update discovery.likeness_horizon set transaction = pg_snapshot_xmin(pg_current_snapshot())";

    private static final String RIPE = """
            select title_id from discovery.likeness_due left join discovery.likeness using (title_id)
            where made_at is null or made_at <= now() - :rest * make_interval(secs => least(greatest(likes, 60), 86400))
            """;

    private final JdbcClient db;

    LikenessDueStore(JdbcClient db) {
        this.db = db;
    }

    /** Tells whether anything is ripe or became certain, without a lock, since mostly nothing did. */
    boolean isAny() {
        return db.sql("select exists (" + RIPE + ") or exists (select from (select " + LINES + CERTAIN
                        + " order by xid limit 1) as first)")
                .param("rest", 1)
                .query(Boolean.class)
                .single();
    }

    /** Keeps others from the work until the transaction ends; answers false if somebody is at it. */
    boolean tryLock() {
        return db.sql("select true from discovery.likeness_horizon for update skip locked")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Waits until nobody else is at it, and keeps others from it until the transaction ends. */
    void lock() {
        db.sql("select true from discovery.likeness_horizon for update")
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

    // Titles that are gone are due as well: their rows go.
    private void add(String which) {
        db.sql("""
                        with told as (select distinct kind, id %s %s),
                        read as (%s),
                        changed (title_id) as (
                            select id from told where kind = 'title'
                            union
                            select credit.title_id from told join catalog.credit on person_id = told.id
                            where told.kind = 'person'
                            union
                            select item.title_id from told join lists.item on list_number = told.id
                            where told.kind = 'list')
                        insert into discovery.likeness_due (title_id)
                        select title_id from changed join catalog.title on title.id = title_id
                        where title.kind in ('movie', 'series')
                        union
                        select title_id from changed join discovery.likeness using (title_id)
                        on conflict do nothing
                        """.formatted(LINES, which, READ)).update();
    }

    /** Lists every film and series there is, and every row. */
    void addAll() {
        db.sql("""
                        with read as (%s)
                        insert into discovery.likeness_due (title_id)
                        select id from catalog.title where kind in ('movie', 'series')
                        union
                        select title_id from discovery.likeness
                        on conflict do nothing
                        """.formatted(READ)).update();
    }

    /** Lists these. */
    void add(List<TitleId> titles) {
        db.sql("insert into discovery.likeness_due (title_id) select unnest(:titles::bigint[]) on conflict do nothing")
                .param("titles", numbers(titles))
                .update();
    }

    /** Lists some that were made longest ago, for what ripples did not reach. */
    void addOlderThan(Duration age, int most) {
        db.sql("""
                        insert into discovery.likeness_due (title_id)
                        select title_id from discovery.likeness
                        where made_at < now() - make_interval(secs => :age) order by made_at limit :most
                        on conflict do nothing
                        """).param("age", age.toSeconds()).param("most", most).update();
    }

    /** Takes some off the list, those that have rested; or rested or not. */
    List<TitleId> take(int most, boolean rested) {
        return db.sql("delete from discovery.likeness_due where title_id in (" + RIPE
                        + " order by title_id limit :most) returning title_id")
                .param("most", most)
                .param("rest", rested ? 1 : 0)
                .query((row, number) -> new TitleId(row.getLong("title_id")))
                .list();
    }

    static Long[] numbers(List<TitleId> titles) {
        return titles.stream().map(TitleId::value).toArray(Long[]::new);
    }
}
