package app.matinee.catalog;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SourceStore {
    private final JdbcClient db;

    SourceStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns a source's number; one that was not known is noted under its key with the usual rank. */
    int idOf(String key) {
        return find(key)
                .orElseGet(() -> db.sql("insert into catalog.source (key, name) values (:key, :key) returning id")
                        .param("key", key)
                        .query((row, number) -> row.getInt("id"))
                        .single());
    }

    private Optional<Integer> find(String key) {
        return db.sql("select id from catalog.source where key = :key")
                .param("key", key)
                .query((row, number) -> row.getInt("id"))
                .optional();
    }

    void state(int source, SourceTerms terms) {
        db.sql("""
                        update catalog.source
                        set licence = nullif(coalesce(:licence, licence), ''),
                            attribution = nullif(coalesce(:attribution, attribution), '')
                        where id = :source
                        """)
                .param("licence", terms.licence())
                .param("attribution", terms.attribution())
                .param("source", source)
                .update();
    }

    /** Tells whether another source has told of people; if none has, nobody needs to be recognized by name. */
    boolean othersToldOfPeople(int source) {
        return db.sql("""
                        select exists (
                            select from catalog.run
                            where source_id <> :source
                                and exists (select from catalog.person_record where person_record.run_id = run.id))
                        """)
                .param("source", source)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    List<Source> all() {
        return db.sql("""
                        select key, name, url, licence, attribution, redistributable from catalog.source
                        where exists (select from catalog.run where run.source_id = source.id)
                        order by rank, key
                        """)
                .query((row, number) -> new Source(
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("url"),
                        row.getString("licence"),
                        row.getString("attribution"),
                        row.getBoolean("redistributable")))
                .list();
    }

    List<ExternalId> overdue(String source, Instant before) {
        return db.sql("""
                        select namespace, external_id
                        from catalog.record join catalog.source on source.id = source_id
                        where key = :source
                        group by namespace, external_id having max(told_at) < :before
                        order by max(told_at), namespace, external_id
                        """)
                .param("source", source)
                .param("before", Timestamp.from(before))
                .query((row, number) -> new ExternalId(row.getString("namespace"), row.getString("external_id")))
                .list();
    }
}
