package app.matinee.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what sources tell of titles in collections: names, credits, genres and the like. */
@Component
class CollectionStore {
    private final JdbcClient db;

    CollectionStore(JdbcClient db) {
        this.db = db;
    }

    void addGenres() {
        db.sql("""
                        insert into catalog.genre (name, slug)
                        select min(name), slug from staged_genre group by slug on conflict do nothing
                        """).update();
    }

    void addCompanies() {
        db.sql("""
                        insert into catalog.company (name, folded, slug)
                        select distinct on (slug) name, folded, slug
                        from staged_company
                        where not exists (select from catalog.company where company.folded = staged_company.folded)
                        order by slug, folded, name
                        on conflict do nothing
                        """).update();
        while (numberCompanies() > 0) {}
    }

    private int numberCompanies() {
        return db.sql("""
                        with new as materialized (
                            select name, folded, slug as stem,
                                row_number() over (partition by slug order by folded) as place,
                                count(*) over (partition by slug) as size
                            from (
                                select distinct on (folded) name, folded, slug from staged_company
                                where not exists (
                                    select from catalog.company where company.folded = staged_company.folded)
                                order by folded, name) as named),
                        counted as (
                            insert into catalog.slug_number as known (section, stem, last)
                            select distinct 'company', stem, 1 + size from new
                            on conflict (section, stem) do update set last = known.last + excluded.last - 1
                            returning stem, last)
                        insert into catalog.company (name, folded, slug)
                        select name, folded, stem || '-' || (last - size + place) from new join counted using (stem)
                        on conflict do nothing
                        """).update();
    }

    void compare(int source, Set<Staged> staged) {
        collections(staged)
                .forEach(collection ->
                        db.sql(compareSql(collection)).param("source", source).update());
        // Guessed to be nearly empty, it would be searched from end to end for each row.
        db.sql("analyze staged_change").update();
    }

    void insert(Set<Staged> staged) {
        for (var collection : collections(staged)) {
            db.sql(insertSql(collection)).update();
            db.sql(continueSql(collection)).update();
        }
    }

    static List<Collection> collections(Set<Staged> staged) {
        return Arrays.stream(Collection.values())
                .filter(collection -> staged.contains(collection.stage()))
                .toList();
    }

    void choose(List<Long> titles) {
        var ids = titles.toArray(Long[]::new);
        for (var collection : Collection.values()) {
            db.sql(chooseSql(collection)).param("titles", ids).update();
        }
        // A source's own id stands in its record; told by others it would appear twice.
        db.sql("""
                        update catalog.told_id set shown = false
                        from catalog.record
                        where told_id.title_id = any(:titles) and shown and leads
                            and (record.namespace, record.external_id) = (told_id.namespace, told_id.value)
                        """).param("titles", ids).update();
    }

    /**
     * Marks the parts, such as a department, of which the source tells for the first time, or otherwise than when it last
     * told of them. Digests are made only of what is told now and was told before.
     *
     * <p>The planner can't know how much the parts of this statement find, and would search one from end to end for each
     * row of another. So they are put together by grouping, and {@code is true} keeps a list from becoming a join.
     */
    private static String compareSql(Collection told) {
        return """
                with told as materialized (
                    select distinct ref, %4$s as part
                    from %3$s as staged
                    where ref in (select ref from staged_title where old_record is not null and fate = 'take')),
                before as materialized (
                    select distinct on (ref, part) ref, part, digest
                    from (
                        select title.ref, %7$s as part, record.run_id,
                            md5(string_agg(row(%6$s)::text, '' order by row(%6$s)::text)) as digest
                        from staged_title title
                        join catalog.record using (namespace, external_id)
                        join %5$s as kept on kept.title_id = record.title_id and kept.record_id = record.id
                        where title.old_record is not null and record.source_id = :source
                            and ((title.ref, %7$s) in (select ref, part from told)) is true
                        group by 1, 2, 3) as runs
                    order by ref, part, run_id desc),
                now as (
                    select ref, %4$s as part, md5(string_agg(row(%2$s)::text, '' order by row(%2$s)::text)) as digest
                    from %3$s as staged
                    where ((ref, %4$s) in (select ref, part from before)) is true
                    group by 1, 2)
                insert into staged_change (ref, collection, part, fresh)
                select ref, '%1$s', part, max(before) is null
                from (
                    select ref, part, null as before, null as now from told
                    union all select ref, part, digest, null from before
                    union all select ref, part, null, digest from now) as digests
                group by ref, part
                having max(before) is null or max(before) <> max(now)
                """.formatted(
                        told.word(),
                        told.columnsOf("staged"),
                        staged(told),
                        told.partOf("staged"),
                        told.table(),
                        told.columnsOf("kept"),
                        told.partOf("kept"));
    }

    /** Writes what a record tells of a part for the first time. */
    private static String insertSql(Collection told) {
        return """
                insert into %1$s (title_id, record_id, %2$s)
                select title.title_id, title.record_id, %3$s
                from %4$s as staged
                join staged_title title using (ref)
                left join staged_change change on change.ref = staged.ref and change.collection = '%5$s'
                    and change.part = %6$s
                where title.record_id is not null
                    and (title.old_record is null or change.ref is not null and (title.writes or change.fresh))
                order by title.title_id
                %7$s
                """.formatted(
                        told.table(),
                        told.columns(),
                        told.columnsOf("staged"),
                        staged(told),
                        told.word(),
                        told.partOf("staged"),
                        // Rows that are numbered can't meet others of their number, and to look for them costs a third.
                        told.isNumbered() ? "" : "on conflict do nothing");
    }

    /** Writes what the run adds to a part of which it told before; what it told of a place first counts. */
    private static String continueSql(Collection told) {
        return """
                insert into %1$s (title_id, record_id, %2$s)
                select title.title_id, title.record_id, %3$s
                from %4$s as staged
                join staged_title title using (ref)
                join staged_change change on change.ref = staged.ref and change.collection = '%5$s'
                    and change.part = %6$s
                where title.record_id is not null and not title.writes and not change.fresh
                on conflict do nothing
                """.formatted(
                        told.table(),
                        told.columns(),
                        told.columnsOf("staged"),
                        staged(told),
                        told.word(),
                        told.partOf("staged"));
    }

    /**
     * Chooses what is shown of titles that several records tell of: for each part the word of the source that ranks
     * first, or where they add up each source's last word.
     */
    private static String chooseSql(Collection told) {
        return """
                update %1$s as told set shown = chosen.best
                from (
                    select told.ctid as place, told.shown,
                        dense_rank() over (
                            partition by told.title_id, %2$s
                            order by %3$s record.run_id desc, record.id desc) = 1 as best
                    from %1$s as told
                    join (
                        select id, source_id, run_id, namespace as source_namespace, external_id,
                            min(id) over (partition by source_id, namespace, external_id) as since
                        from catalog.record where title_id = any(:titles)) as record on record.id = told.record_id
                    where told.title_id = any(:titles)) as chosen
                where told.ctid = chosen.place and told.title_id = any(:titles)
                    and chosen.shown is distinct from chosen.best
                """.formatted(
                        told.table(),
                        told == Collection.ID
                                ? "told.namespace, told.value"
                                : told.partOf("told")
                                        + (told.showsOneSource()
                                                ? ""
                                                : ", record.source_id, record.source_namespace, record.external_id"),
                        told.showsOneSource()
                                ? "catalog.rank_of(record.source_id, '%s'), record.since,".formatted(told.word())
                                : "");
    }

    /** Returns where a collection waits, with ids in place of the names that were staged. */
    static String staged(Collection told) {
        return switch (told) {
            case CREDIT -> """
                    (select ref, department, billing, person_id, role
                        from staged_credit join staged_person using (person) where person_id is not null)""";
            case COMPANY -> """
                    (select ref, role, position, company.id as company_id
                        from staged_company join catalog.company using (folded))""";
            case GENRE -> """
                    (select ref, position, genre.id as genre_id from staged_genre join catalog.genre using (slug))""";
            default -> told.stage().table();
        };
    }
}
