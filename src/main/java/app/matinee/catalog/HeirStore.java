package app.matinee.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Hands over what a run that is undone had told to the next run of its source that told the same again. What some run
 * between them told otherwise is not handed over: the later run agreed with that one.
 */
@Component
class HeirStore {
    private final JdbcClient db;

    HeirStore(JdbcClient db) {
        this.db = db;
    }

    /** Hands over what the run told of these titles. */
    void titles(int run, List<Long> titles) {
        if (listTitles(run, titles) > 0) {
            listParts(run);
            insertRecords();
            handOverFields();
            for (var collection : Collection.values()) {
                handOver(collection);
            }
        }
    }

    private int listTitles(int run, List<Long> titles) {
        db.sql("create temporary table told_again (record_id bigint, part text, run_id int) on commit drop")
                .update();
        var count = db.sql("""
                        with own as materialized (
                            select id, source_id, namespace, external_id from catalog.record
                            where title_id = any(:titles) and run_id = :run),
                        later as materialized (
                            select retold.* from catalog.retold join catalog.run on run.id = run_id
                            where run_id > :run and source_id = (select min(source_id) from own)
                                and first_id <= (select max(external_id) from own)
                                and last_id >= (select min(external_id) from own))
                        insert into told_again
                        select own.id, part, min(later.run_id)
                        from later
                        cross join unnest(ids) as again (external_id)
                        join own on (own.namespace, own.external_id) = (later.namespace, again.external_id)
                        cross join unnest(parts) as part
                        group by own.id, part
                        """)
                .param("run", run)
                .param("titles", titles.toArray(Long[]::new))
                .update();
        db.sql("analyze told_again").update();
        return count;
    }

    /** Leaves what the run told itself, and no other between it and its heir. */
    private void listParts(int run) {
        db.sql("""
                        create temporary table telling on commit drop as
                        select own.id as record_id, other.id, other.run_id, other.title_id
                        from (select distinct record_id as id from told_again) as again
                        join catalog.record own using (id)
                        join catalog.record other on (other.namespace, other.external_id) = (own.namespace, own.external_id)
                            and other.source_id = own.source_id and other.run_id >=
                        """ + run).update();
        db.sql("analyze telling").update();
        db.sql("""
                        create temporary table heir on commit drop as
                        select record_id, part, again.run_id
                        from told_again again
                        join (%s) as told (record_id, part, run_id) using (record_id, part)
                        group by record_id, part, again.run_id
                        having min(told.run_id) = %d
                            and coalesce(min(told.run_id) filter (where told.run_id > %d) > again.run_id, true)
                        """.formatted(
                                Arrays.stream(Collection.values())
                                        .map(HeirStore::tellings)
                                        .collect(Collectors.joining(
                                                "\nunion all\n",
                                                "select record_id, field.part, telling.run_id from telling join catalog.record using (id)"
                                                        + " cross join lateral " + RetoldStore.fieldsOf("record")
                                                        + " where told\nunion all\n",
                                                "")),
                                run,
                                run))
                .update();
        db.sql("analyze heir").update();
    }

    private static String tellings(Collection told) {
        return """
                select distinct telling.record_id, %s, run_id
                from telling join %s as kept on kept.title_id = telling.title_id and kept.record_id = telling.id
                """.formatted(told.nameOf(told.partOf("kept")), told.table());
    }

    private void insertRecords() {
        db.sql("""
                        insert into catalog.record (source_id, run_id, namespace, external_id, title_id, leads, demo, told_at)
                        select source_id, heir.run_id, namespace, external_id, title_id, false, demo, told_at
                        from (select distinct record_id, run_id from heir) as heir
                        join catalog.record own on own.id = heir.record_id
                        order by own.id, heir.run_id
                        on conflict (namespace, external_id, run_id) do nothing
                        """).update();
        db.sql("""
                        create temporary table inheritance on commit drop as
                        select own.id as from_id, heir_record.id as to_id, own.title_id, heir.parts
                        from (select record_id, run_id, array_agg(part) as parts from heir group by 1, 2) as heir
                        join catalog.record own on own.id = heir.record_id
                        join catalog.record heir_record
                            on (heir_record.namespace, heir_record.external_id, heir_record.run_id)
                                = (own.namespace, own.external_id, heir.run_id)
                        """).update();
        db.sql("analyze inheritance").update();
    }

    private void handOverFields() {
        db.sql("update catalog.record heir set "
                        + RetoldStore.FIELDS.stream()
                                .map("%1$s = case when '%1$s' = any(parts) then own.%1$s else heir.%1$s end"::formatted)
                                .collect(Collectors.joining(", "))
                        + " from inheritance join catalog.record own on own.id = from_id where heir.id = to_id")
                .update();
    }

    private void handOver(Collection told) {
        db.sql("""
                        update %s as told set record_id = to_id
                        from inheritance
                        where told.title_id = inheritance.title_id and told.record_id = from_id and %s = any(parts)
                        """.formatted(told.table(), told.nameOf(told.partOf("told")))).update();
    }

    /** Hands over what the run told of people, each of them wholly. */
    void people(int run) {
        db.sql("""
                        update catalog.person_record record set run_id = heir.run_id
                        from (
                            select own.id, min(later.run_id) as run_id
                            from catalog.retold later
                            join catalog.run on run.id = later.run_id
                            cross join unnest(ids) as again (external_id)
                            join catalog.person_record own
                                on (own.namespace, own.external_id) = (later.namespace, again.external_id)
                                and own.source_id = run.source_id
                            where own.run_id = :run and later.run_id > :run and parts = '{person}'
                            group by own.id) as heir
                        where record.id = heir.id and not exists (
                            select from catalog.person_record other
                            where (other.namespace, other.external_id) = (record.namespace, record.external_id)
                                and other.source_id = record.source_id
                                and other.run_id > :run and other.run_id <= heir.run_id)
                        """).param("run", run).update();
    }
}
