package app.matinee.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a source told of a title, where it differs from what it told before. */
@Component
class RecordStore {
    private final JdbcClient db;

    RecordStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Turns down a title that the same import brought before with other facts; the first counts. What it brought as an
     * earlier import had has no record of its own, but is noted as told again.
     */
    void rejectRepeated(int run) {
        db.sql("""
                        update staged_title staged
                        set fate = 'rejected', "column" = 'id', value = staged.external_id,
                            reason = 'This id came before in this import, with other facts; the first counts'
                        from catalog.record
                        where record.id = staged.old_record and complete and not made
                            and (record.name, record.year) is distinct from (staged.name, staged.year)
                            and record.name is not null
                            and (record.run_id = :run or exists (
                                select from catalog.retold
                                where run_id = :run and retold.namespace = staged.namespace
                                    and staged.external_id between first_id and last_id
                                    and 'name' = any(parts) and staged.external_id = any(ids)))
                        """).param("run", run).update();
    }

    /** Marks the titles of which the source tells otherwise than before, field by field; silence changes nothing. */
    void compare(int source) {
        db.sql("""
                        update staged_title staged set differs = true
                        from (
                            select ref,
                                (array_agg(record.name order by run_id desc)
                                    filter (where record.name is not null))[1] as name,
                                (array_agg(record.original_name order by run_id desc)
                                    filter (where record.original_name is not null))[1] as original_name,
                                (array_agg(record.year order by run_id desc)
                                    filter (where record.year is not null))[1] as year,
                                (array_agg(record.end_year order by run_id desc)
                                    filter (where record.end_year is not null))[1] as end_year,
                                (array_agg(record.runtime_minutes order by run_id desc)
                                    filter (where record.runtime_minutes is not null))[1] as runtime_minutes,
                                (array_agg(record.release_size order by run_id desc)
                                    filter (where record.release_size is not null))[1] as release_size,
                                (array_agg(record.synopsis order by run_id desc)
                                    filter (where record.synopsis is not null))[1] as synopsis,
                                (array_agg(record.reference_average order by run_id desc)
                                    filter (where record.reference_average is not null))[1] as reference_average,
                                (array_agg(record.reference_votes order by run_id desc)
                                    filter (where record.reference_votes is not null))[1] as reference_votes
                            from staged_title this
                            join catalog.record using (namespace, external_id)
                            where this.old_record is not null and record.source_id = :source
                                and (complete or this.reference_average is not null)
                            group by ref) as told
                        where told.ref = staged.ref and (
                            staged.name <> told.name is not false and staged.name is not null
                            or staged.original_name <> told.original_name is not false
                                and staged.original_name is not null
                            or staged.year <> told.year is not false and staged.year is not null
                            or staged.end_year <> told.end_year is not false and staged.end_year is not null
                            or staged.runtime_minutes <> told.runtime_minutes is not false
                                and staged.runtime_minutes is not null
                            or staged.release_size <> told.release_size is not false and staged.release_size is not null
                            or staged.synopsis <> told.synopsis is not false and staged.synopsis is not null
                            or round(staged.reference_average, 1) <> told.reference_average is not false
                                and staged.reference_average is not null
                            or staged.reference_votes <> told.reference_votes is not false
                                and staged.reference_votes is not null)
                        """).param("source", source).update();
    }

    /** Writes a record for every title that is told of for the first time or otherwise than before. */
    void write(int run, int source) {
        db.sql("""
                        update staged_title staged set differs = true
                        where not differs and (old_record is null or ref in (select ref from staged_change))
                        """).update();
        noteSaidAgain(source);
        continueOwn(run);
        db.sql("""
                        update staged_title
                        set writes = true, record_id = nextval('catalog.record_id_seq')
                        where differs and fate = 'take' and title_id is not null and record_id is null
                        """).update();
        db.sql("""
                        insert into catalog.record (id, source_id, run_id, namespace, external_id, title_id, leads, name,
                            original_name, year, end_year, runtime_minutes, release_size, synopsis, reference_average,
                            reference_votes, demo)
                        overriding system value
                        select record_id, :source, :run, namespace, external_id, title_id, not has_leader, name,
                            original_name, year, end_year, runtime_minutes, release_size, synopsis, reference_average,
                            reference_votes, demo
                        from staged_title where writes order by ref
                        """).param("run", run).param("source", source).update();
    }

    /** A source whose word may be kept for a time only must be asked anew; what it says again is new again. */
    private void noteSaidAgain(int source) {
        db.sql("""
                        update catalog.record set told_at = now()
                        from staged_title staged
                        where record.id = staged.old_record and not differs and fate = 'take'
                            and exists (select from catalog.source where id = :source and keep_days is not null)
                        """).param("source", source).update();
    }

    // What one run tells in several pieces, a file each, is one record.
    private void continueOwn(int run) {
        db.sql("""
                        update catalog.record
                        set (name, original_name, year, end_year, runtime_minutes, release_size, synopsis,
                                reference_average, reference_votes)
                            = (coalesce(staged.name, record.name),
                                coalesce(staged.original_name, record.original_name),
                                coalesce(staged.year, record.year), coalesce(staged.end_year, record.end_year),
                                coalesce(staged.runtime_minutes, record.runtime_minutes),
                                coalesce(staged.release_size, record.release_size),
                                coalesce(staged.synopsis, record.synopsis),
                                coalesce(staged.reference_average, record.reference_average),
                                coalesce(staged.reference_votes, record.reference_votes))
                        from staged_title staged
                        where record.id = staged.old_record and record.run_id = :run and differs and fate = 'take'
                            and (staged.complete or staged.reference_average is not null)
                        """).param("run", run).update();
        db.sql("""
                        update staged_title staged set record_id = record.id from catalog.record
                        where record.id = staged.old_record and record.run_id = :run and differs and fate = 'take'
                        """).param("run", run).update();
    }
}
