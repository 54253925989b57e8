package app.matinee.audience;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays out the temporary tables of bulk writes, all of them empty; several deliveries may share a transaction. */
@Component
class RatingStagingStore {
    private final JdbcClient db;

    RatingStagingStore(JdbcClient db) {
        this.db = db;
    }

    void prepare() {
        if (db.sql("select to_regclass('pg_temp.moves') is not null")
                .query(Boolean.class)
                .single()) {
            db.sql("truncate rated, newest, known, undone, leaving, exchanged, turned, moves")
                    .update();
        } else {
            delivery();
            undoing();
            merging();
            moves();
        }
    }

    private void delivery() {
        db.sql("""
                        create temporary table rated (
                            line bigint generated always as identity, title_id bigint, account_id bigint, stars int,
                            verified boolean, rated_at timestamptz, body text, spoiler boolean
                        ) on commit drop
                        """).update();
        db.sql("""
                        create temporary table newest (
                            title_id bigint, account_id bigint, stars int, verified boolean, rated_at timestamptz,
                            body text, spoiler boolean
                        ) on commit drop
                        """).update();
        db.sql("""
                        create temporary table known (
                            title_id bigint, account_id bigint, stars int, verified boolean, rated_at timestamptz,
                            run int, same boolean
                        ) on commit drop
                        """).update();
    }

    private void undoing() {
        db.sql("""
                        create temporary table undone (
                            title_id bigint, account_id bigint, stars int, verified boolean, heir int, earlier bigint
                        ) on commit drop
                        """).update();
        db.sql("create temporary table leaving (account_id bigint) on commit drop")
                .update();
    }

    private void merging() {
        db.sql("create temporary table exchanged (account_id bigint primary key) on commit drop")
                .update();
        db.sql("create temporary table turned (review_id bigint primary key, account_id bigint) on commit drop")
                .update();
    }

    /** Each row adds to a title's counters of the stars so many ratings, and to its count so many written reviews. */
    private void moves() {
        db.sql("""
                        create temporary table moves (
                            title_id bigint not null, stars int, verified boolean, ratings int not null,
                            reviews int not null
                        ) on commit drop
                        """).update();
    }
}
