package app.matinee.lists;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RemovedEntryStore {
    private final JdbcClient db;

    RemovedEntryStore(JdbcClient db) {
        this.db = db;
    }

    /** Forgets what was removed before an instant. */
    void forget(Instant before) {
        forget("delete from lists.watchlist where removed_at <= :before", before);
        forget("delete from lists.item where removed_at <= :before", before);
        forget("delete from lists.viewing where removed_at <= :before", before);
        forget("delete from lists.list where removed_at <= :before", before);
    }

    private void forget(String statement, Instant before) {
        db.sql(statement).param("before", Timestamp.from(before)).update();
    }
}
