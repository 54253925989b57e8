package app.matinee.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what sources tell between titles, with addresses and parts, and notes under the merge what it moved. */
@Component
class TitleMoveStore {
    private final JdbcClient db;

    TitleMoveStore(JdbcClient db) {
        this.db = db;
    }

    /** Lists the ids under which sources tell of a title, as namespace:value, those that were told first before others. */
    List<String> ids(long title) {
        return db.sql("""
                        select namespace || ':' || external_id as id from catalog.record
                        where title_id = :title and leads order by record.id
                        """)
                .param("title", title)
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** Moves the records of these ids, and what belongs to them. */
    void moveRecords(long merge, long from, long to, List<String> ids) {
        var asked = ids.toArray(String[]::new);
        db.sql("update catalog.merge set ids = :ids where id = :merge")
                .param("merge", merge)
                .param("ids", asked)
                .update();
        moveBack(merge, from, to);
    }

    /** Moves all records between the titles that belong to the ids of a merge, also those that came since. */
    void moveBack(long merge, long from, long to) {
        db.sql("""
                        update catalog.record set title_id = :to from catalog.merge
                        where merge.id = :merge and title_id = :from and namespace || ':' || external_id = any(merge.ids)
                        """).param("merge", merge).param("from", from).param("to", to).update();
        for (var collection : Collection.values()) {
            db.sql("""
                            update %s set title_id = :to
                            where title_id = :from
                                and record_id in (select record.id from catalog.record where record.title_id = :to)
                            """.formatted(collection.table()))
                    .param("from", from)
                    .param("to", to)
                    .update();
        }
    }

    /** Lets the addresses of one title lead to another. */
    void redirect(long merge, long from, long to) {
        db.sql("""
                        update catalog.merge
                        set slugs = array(select slug from catalog.title_slug where title_id = :from order by current desc, slug)
                        where id = :merge
                        """).param("merge", merge).param("from", from).update();
        db.sql("update catalog.title_slug set title_id = :to, current = false where title_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
        db.sql("update catalog.title set merged_into = :to, updated_at = now() where id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    void restoreAddress(long merge, long kept, long gone) {
        db.sql("""
                        update catalog.title_slug set title_id = :gone, current = slug = slugs[1]
                        from catalog.merge where merge.id = :merge and title_id = :kept and slug = any(slugs)
                        """)
                .param("merge", merge)
                .param("kept", kept)
                .param("gone", gone)
                .update();
        db.sql("update catalog.title set merged_into = null, updated_at = now() where id = :gone")
                .param("gone", gone)
                .update();
    }

    /** Lists the parts that both titles have, by their number. */
    List<Pair> sharedParts(long kept, long gone) {
        return db.sql("""
                        select stays.id as kept, goes.id as gone
                        from catalog.title stays join catalog.title goes using (kind, number)
                        where stays.parent_id = :kept and goes.parent_id = :gone
                            and stays.merged_into is null and goes.merged_into is null
                        order by number
                        """)
                .param("kept", kept)
                .param("gone", gone)
                .query((row, number) -> new Pair(row.getLong("kept"), row.getLong("gone")))
                .list();
    }

    /** Two titles, of which the first stays. */
    record Pair(long kept, long gone) {}

    /** Hands over the parts that only the one that is gone has. */
    void adoptParts(long merge, long kept, long gone) {
        db.sql("""
                        with adopted as (
                            update catalog.title set parent_id = :kept
                            where parent_id = :gone and merged_into is null returning id)
                        update catalog.merge set children = array(select id from adopted) where id = :merge
                        """)
                .param("merge", merge)
                .param("kept", kept)
                .param("gone", gone)
                .update();
    }

    void returnParts(long merge, long kept, long gone) {
        db.sql("""
                        update catalog.title set parent_id = :gone from catalog.merge
                        where merge.id = :merge and title.parent_id = :kept and title.id = any(merge.children)
                        """)
                .param("merge", merge)
                .param("kept", kept)
                .param("gone", gone)
                .update();
    }
}
