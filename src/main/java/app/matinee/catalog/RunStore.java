package app.matinee.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RunStore {
    private static final String SELECT = """
            select run.id, source.key, what, state, started_at, ended_at, part, position, added, changed, unchanged,
                waiting, rejected, ratings
            from catalog.run join catalog.source on source.id = source_id
            """;

    private final JdbcClient db;

    RunStore(JdbcClient db) {
        this.db = db;
    }

    ImportRun insert(int source, String what, String fingerprint) {
        var id = db.sql("""
                        insert into catalog.run (source_id, what, fingerprint) values (:source, :what, :fingerprint)
                        returning id
                        """)
                .param("source", source)
                .param("what", what)
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getInt("id"))
                .single();
        return find(id).orElseThrow();
    }

    Optional<ImportRun> find(int id) {
        return db.sql(SELECT + "where run.id = :id")
                .param("id", id)
                .query(RunStore::run)
                .optional();
    }

    Optional<ImportRun> cutShort(String fingerprint) {
        return db.sql(SELECT + "where fingerprint = :fingerprint and state = 'running'")
                .param("fingerprint", fingerprint)
                .query(RunStore::run)
                .optional();
    }

    List<ImportRun> all() {
        return db.sql(SELECT + "order by run.id").query(RunStore::run).list();
    }

    /** Returns false, and notes nothing, if the run has gone on or ended meanwhile. */
    boolean advance(ImportRun run, int part, long position, LoadReport done, long rejectedByReader) {
        return db.sql("""
                        update catalog.run
                        set part = :part, position = :position, added = added + :added, changed = changed + :changed,
                            unchanged = unchanged + :unchanged, waiting = waiting + :waiting,
                            rejected = rejected + :rejected
                        where id = :id and state = 'running' and (part, position) = (:fromPart, :fromPosition)
                        """)
                        .param("id", run.id())
                        .param("fromPart", run.part())
                        .param("fromPosition", run.position())
                        .param("part", part)
                        .param("position", position)
                        .param("added", done.created())
                        .param("changed", done.changed())
                        .param("unchanged", done.unchanged())
                        .param("waiting", done.waiting())
                        .param("rejected", done.rejected().size() + rejectedByReader)
                        .update()
                == 1;
    }

    void count(int id, long added, long changed, long unchanged, long rejected) {
        db.sql("""
                        update catalog.run
                        set (added, changed, unchanged, rejected) = (:added, :changed, :unchanged, :rejected)
                        where id = :id
                        """)
                .param("id", id)
                .param("added", added)
                .param("changed", changed)
                .param("unchanged", unchanged)
                .param("rejected", rejected)
                .update();
    }

    void countRatings(int id, long ratings) {
        db.sql("update catalog.run set ratings = ratings + :ratings where id = :id")
                .param("id", id)
                .param("ratings", ratings)
                .update();
    }

    void end(int id, ImportRun.State state) {
        db.sql("update catalog.run set state = :state, ended_at = now() where id = :id")
                .param("id", id)
                .param("state", state.word())
                .update();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new ImportRun(
                row.getInt("id"),
                row.getString("key"),
                row.getString("what"),
                ImportRun.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getInt("part"),
                row.getLong("position"),
                row.getLong("added"),
                row.getLong("changed"),
                row.getLong("unchanged"),
                row.getLong("waiting"),
                row.getLong("rejected"),
                row.getLong("ratings"));
    }
}
