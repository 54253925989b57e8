package app.matinee.criticism;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes away what a run brought and nothing else stands behind. */
@Component
class ReviewUndoStore {
    private final JdbcClient db;

    ReviewUndoStore(JdbcClient db) {
        this.db = db;
    }

    int remove() {
        return db.sql("""
                        delete from criticism.review using undone
                        where review.id = undone.review_id and heir is null and earlier is null
                        """).update();
    }

    int removeCritics(int run) {
        return removeNamed("critic", run);
    }

    int removePublications(int run) {
        return removeNamed("publication", run);
    }

    private int removeNamed(String table, int run) {
        db.sql("""
                        update criticism.TABLE set key_runs = array_remove(key_runs, :run) where :run = any(key_runs)
                        """.replace("TABLE", table)).param("run", run).update();
        db.sql("""
                        update criticism.TABLE set source_key = null, key_runs = null where key_runs = '{}'
                        """.replace("TABLE", table)).update();
        db.sql("""
                        update criticism.TABLE set runs = array_remove(runs, :run) where :run = any(runs)
                        """.replace("TABLE", table)).param("run", run).update();
        return db.sql("""
                        delete from criticism.TABLE
                        where runs = '{}'
                            and not exists (select from criticism.review where review.TABLE_id = TABLE.id)
                            and not exists (select from criticism.told_review where told_review.TABLE_id = TABLE.id)
                        """.replace("TABLE", table)).update();
    }

    List<Long> affected() {
        return db.sql("select distinct title_id from affected order by title_id")
                .query((row, number) -> row.getLong("title_id"))
                .list();
    }
}
