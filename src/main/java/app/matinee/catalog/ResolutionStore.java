package app.matinee.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Resolves titles from what their sources tell: field by field the word of the source that ranks first, of one source its
 * last word. A title of which no source tells any more stays as it is.
 */
@Component
class ResolutionStore {
    private static final List<Field> FIELDS = List.of(
            new Field("name", "name"),
            new Field("original_name", "name"),
            new Field("year", "year"),
            new Field("end_year", "year"),
            new Field("runtime_minutes", "runtime"),
            new Field("release_size", "release"),
            new Field("synopsis", "synopsis"));

    private final JdbcClient db;
    private final CollectionStore collections;

    ResolutionStore(JdbcClient db, CollectionStore collections) {
        this.db = db;
        this.collections = collections;
    }

    private record Field(String column, String ranked) {
        String chosen() {
            return """
                    (array_agg(%1$s order by catalog.rank_of(source_id, '%2$s'), since, run_id desc)
                        filter (where %1$s is not null))[1] as %1$s""".formatted(column, ranked);
        }
    }

    /** Lists the titles of the batch of which more than this one record tells. */
    List<Long> toResolve() {
        return db.sql("""
                        select distinct title_id from staged_title staged
                        where record_id is not null and not is_new and (
                            complete and old_record is not null
                            or exists (
                                select from catalog.record other
                                where other.title_id = staged.title_id and other.id <> staged.record_id))
                        """).query((row, number) -> row.getLong("title_id")).list();
    }

    void resolve(List<Long> titles) {
        if (titles.isEmpty()) {
            return;
        }
        collections.choose(titles);
        var chosen = String.join(",\n", FIELDS.stream().map(Field::chosen).toList());
        db.sql("""
                        update catalog.title
                        set (name, original_name, year, end_year, runtime_minutes, release_size, synopsis, first_release,
                                demo, updated_at)
                            = (coalesce(told.name, title.name), told.original_name, told.year, told.end_year,
                                told.runtime_minutes, coalesce(told.release_size, 'unknown'), told.synopsis,
                                told.first_release, told.demo, now())
                        from (
                            select title_id, bool_and(demo) as demo,
                                (select min(released_on) from catalog.release
                                    where release.title_id = record.title_id) as first_release,
                                %s
                            from (
                                select *, min(id) over (partition by source_id, namespace, external_id) as since
                                from catalog.record where title_id = any(:titles)) as record
                            group by title_id) as told
                        where title.id = told.title_id
                            and (title.name, title.original_name, title.year, title.end_year, title.runtime_minutes,
                                title.release_size, title.synopsis, title.first_release, title.demo)
                            is distinct from (coalesce(told.name, title.name), told.original_name, told.year,
                                told.end_year, told.runtime_minutes, coalesce(told.release_size, 'unknown'),
                                told.synopsis, told.first_release, told.demo)
                        """.formatted(chosen))
                .param("titles", titles.toArray(Long[]::new))
                .update();
    }
}
