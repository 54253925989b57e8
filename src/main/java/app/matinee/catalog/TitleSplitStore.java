package app.matinee.catalog;

import app.matinee.platform.text.SlugMaker;
import app.matinee.values.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the title that is split off another one, and finds which parts go with it. */
@Component
class TitleSplitStore {
    private final JdbcClient db;

    TitleSplitStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Makes a title of the same kind, as the first of the records with these ids calls it.
     *
     * @param parent what it belongs to, if it is a part
     */
    long insertLike(long title, List<String> ids, @Nullable Long parent) {
        return db.sql("""
                        insert into catalog.title (kind, parent_id, number, name, year, demo)
                        select kind, :parent, number, coalesce(told.name, title.name), told.year, title.demo
                        from catalog.title
                        left join lateral (
                            select record.name, record.year from catalog.record
                            where title_id = title.id and namespace || ':' || external_id = any(:ids)
                            order by record.name is null, catalog.rank_of(source_id, 'name'), record.id
                            limit 1) as told on true
                        where title.id = :title
                        returning id
                        """)
                .param("title", title)
                .param("ids", ids.toArray(String[]::new))
                .param("parent", parent)
                .query((row, number) -> row.getLong("id"))
                .single();
    }

    /** Gives a film or series its slug; returns the address. */
    String giveSlug(long title) {
        var named = db.sql("""
                        select case kind when 'movie' then 'm' else 'tv' end as section, name, year
                        from catalog.title where id = :title
                        """)
                .param("title", title)
                .query((row, number) ->
                        new Named(row.getString("section"), row.getString("name"), TitleRows.number(row, "year")))
                .single();
        var slug = SlugMaker.free(named.name(), named.year(), "title", taken -> isTaken(named.section(), taken));
        db.sql("insert into catalog.title_slug (section, slug, title_id) values (:section, :slug, :title)")
                .param("section", named.section())
                .param("slug", slug.value())
                .param("title", title)
                .update();
        return "/" + named.section() + "/" + slug;
    }

    private record Named(
            String section, String name, @Nullable Integer year) {}

    private boolean isTaken(String section, Slug slug) {
        return db.sql("select exists (select from catalog.title_slug where section = :section and slug = :slug)")
                .param("section", section)
                .param("slug", slug.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Lists the sources that tell of the one title and not of the other. */
    List<Integer> sourcesOnlyOf(long title, long other) {
        return db.sql("""
                        select source_id from catalog.record where title_id = :title
                        except select source_id from catalog.record where title_id = :other
                        """)
                .param("title", title)
                .param("other", other)
                .query((row, number) -> row.getInt("source_id"))
                .list();
    }

    /** Lists the parts of a title that these sources tell of. */
    List<ToldPart> partsToldBy(List<Integer> sources, long title) {
        return db.sql("""
                        select part.id, bool_and(source_id = any(:sources)) as only,
                            array_agg(namespace || ':' || external_id order by record.id)
                                filter (where source_id = any(:sources) and leads) as ids
                        from catalog.title part join catalog.record on title_id = part.id
                        where part.parent_id = :title and part.merged_into is null
                        group by part.id
                        having bool_or(source_id = any(:sources) and leads)
                        order by part.id
                        """)
                .param("sources", sources.toArray(Integer[]::new))
                .param("title", title)
                .query((row, number) -> new ToldPart(row.getLong("id"), row.getBoolean("only"), List.of((String[])
                        row.getArray("ids").getArray())))
                .list();
    }

    /** A part by the ids under which some sources know it, and whether nobody else tells of it. */
    record ToldPart(long id, boolean only, List<String> ids) {}

    void adopt(long part, long parent) {
        db.sql("update catalog.title set parent_id = :parent where id = :part")
                .param("parent", parent)
                .param("part", part)
                .update();
    }
}
