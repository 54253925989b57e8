package app.matinee.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which titles and people were merged and split. */
@Component
class MergeStore {
    private static final String SELECT =
            "select id, kind, split, part_of, kept_id, gone_id, undone_at from catalog.merge ";
    private static final String DESCRIBE = "select id, split, kept, gone, made_at, undone_at from catalog.merge ";

    private final JdbcClient db;

    MergeStore(JdbcClient db) {
        this.db = db;
    }

    /** Notes a merge or split; whoever moves the records notes what was moved. */
    long insert(String kind, boolean split, long kept, long gone, @Nullable Long partOf) {
        return db.sql("""
                        insert into catalog.merge (kind, split, kept_id, gone_id, part_of, ids, slugs)
                        values (:kind, :split, :kept, :gone, :part, '{}', '{}') returning id
                        """)
                .param("kind", kind)
                .param("split", split)
                .param("kept", kept)
                .param("gone", gone)
                .param("part", partOf)
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    void name(long merge, String kept, String gone) {
        db.sql("update catalog.merge set kept = :kept, gone = :gone where id = :id")
                .param("id", merge)
                .param("kept", kept)
                .param("gone", gone)
                .update();
    }

    Optional<Row> find(long merge) {
        return db.sql(SELECT + "where id = :id")
                .param("id", merge)
                .query(MergeStore::row)
                .optional();
    }

    /** Returns the merge with those of the parts of its titles, the last one first. */
    List<Row> withParts(long merge) {
        return db.sql(SELECT + "where (id = :id or part_of = :id) and undone_at is null order by id desc")
                .param("id", merge)
                .query(MergeStore::row)
                .list();
    }

    /** Finds a later merge or split that moved on what this one had moved. */
    Optional<Long> builtUpon(Row merge) {
        return db.sql("""
                        select min(later.id) as id
                        from catalog.merge this join catalog.merge later
                            on later.id > this.id and later.kind = this.kind and later.undone_at is null
                        where this.id = :id and later.part_of is null and (
                            not later.split and later.gone_id in (this.kept_id, case when this.split then this.gone_id end)
                            or later.split and later.kept_id = this.kept_id and later.ids && this.ids)
                        """)
                .param("id", merge.id())
                .query((row, number) -> Optional.ofNullable(row.getObject("id", Long.class)))
                .single();
    }

    /** Lists the merges that titles of which nobody tells any more have taken in, the last one first. */
    List<Row> intoOrphans(List<Long> titles) {
        return db.sql(SELECT + """
                        where kind = 'title' and not split and part_of is null and undone_at is null
                            and kept_id = any(:titles)
                            and not exists (select from catalog.record where record.title_id = kept_id)
                        order by id desc
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query(MergeStore::row)
                .list();
    }

    void end(long merge) {
        db.sql("update catalog.merge set undone_at = now() where (id = :id or part_of = :id) and undone_at is null")
                .param("id", merge)
                .update();
    }

    Merge describe(long merge) {
        return db.sql(DESCRIBE + "where id = :id")
                .param("id", merge)
                .query(MergeStore::described)
                .single();
    }

    List<Merge> all() {
        return db.sql(DESCRIBE + "where part_of is null order by id")
                .query(MergeStore::described)
                .list();
    }

    private static Merge described(ResultSet row, int number) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        return new Merge(
                row.getLong("id"),
                row.getBoolean("split"),
                row.getString("kept"),
                row.getString("gone"),
                row.getTimestamp("made_at").toInstant(),
                undone == null ? null : undone.toInstant());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind").equals("person"),
                row.getBoolean("split"),
                row.getObject("part_of", Long.class),
                row.getLong("kept_id"),
                row.getLong("gone_id"),
                row.getTimestamp("undone_at") != null);
    }

    /** One merge or split of titles, of parts of merged titles, or of people. */
    record Row(
            long id,
            boolean ofPeople,
            boolean split,
            @Nullable Long partOf,
            long kept,
            long gone,
            boolean undone) {}
}
