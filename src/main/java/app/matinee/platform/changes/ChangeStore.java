package app.matinee.platform.changes;

import app.matinee.platform.changes.ChangeLog.News;
import app.matinee.platform.changes.ChangeLog.Position;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChangeStore {
    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    void insert(String kind, Collection<Long> ids) {
        db.sql("""
                        insert into platform.change (kind, id)
                        select :kind, id from unnest(:ids::bigint[]) as id order by id
                        """).param("kind", kind).param("ids", ids.toArray(Long[]::new)).update();
    }

    Position horizon() {
        return new Position(db.sql("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
                .query(Long.class)
                .single());
    }

    News since(Position from) {
        List<Change> changes = new ArrayList<>();
        List<Position> next = new ArrayList<>();
        db.sql("""
                        with horizon as materialized (select pg_snapshot_xmin(pg_current_snapshot()) as xmin)
                        select horizon.xmin::text::bigint as next, change.kind, change.id, change.at
                        from horizon
                        left join platform.change
                            on change.xid >= :from::text::xid8 and change.xid < horizon.xmin
                        order by change.xid, change.seq
                        """).param("from", Long.toString(from.transaction())).query(row -> {
            next.add(new Position(row.getLong("next")));
            var kind = row.getString("kind");
            if (kind != null) {
                changes.add(new Change(
                        kind, row.getLong("id"), row.getTimestamp("at").toInstant()));
            }
        });
        return new News(changes, next.getFirst());
    }

    int deleteBefore(Instant time) {
        return db.sql("delete from platform.change where at < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .update();
    }
}
