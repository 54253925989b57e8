package app.matinee.catalog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes what a run tells again as its source told it before; a first import has nothing to note. */
@Component
class RetoldStore {
    /** What a record tells without a collection. */
    static final List<String> FIELDS = List.of(
            "name",
            "original_name",
            "year",
            "end_year",
            "runtime_minutes",
            "release_size",
            "synopsis",
            "reference_average",
            "reference_votes");

    private static final String INSERT =
            "insert into catalog.retold (run_id, namespace, parts, ids, first_id, last_id)\n";

    private final JdbcClient db;

    RetoldStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns a table of the fields of a row, with whether it tells them; also that it tells of the title at all. */
    static String fieldsOf(String row) {
        return FIELDS.stream()
                .map(field -> "('%1$s', %2$s.%1$s is not null)".formatted(field, row))
                .collect(Collectors.joining(", ", "(values ('itself', true), ", ") as field (part, told)"));
    }

    /** Tells whether the source has told anything by another run. */
    boolean isTellingAgain(int run, int source) {
        return db.sql(
                        "select exists (select from catalog.run where source_id = :source and id <> :run and state <> 'undone')")
                .param("run", run)
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    /** Notes what of the batch's titles has come to no record of the run. */
    void noteTitles(int run, int source, Set<Staged> staged) {
        var parts = CollectionStore.collections(staged).stream().map(RetoldStore::again);
        var fields = "select ref, field.part from staged_title staged cross join lateral " + fieldsOf("staged")
                + " where told and record_id is null and (complete or reference_average is not null or field.part = 'itself')";
        db.sql(INSERT
                        + """
                        select :run, namespace, parts, array_agg(external_id order by external_id), min(external_id),
                            max(external_id)
                        from (
                            select namespace, external_id, array_agg(part order by part) as parts
                            from (%s) as again
                            join staged_title title using (ref)
                            where old_record is not null and fate = 'take' and exists (
                                select from catalog.record before
                                where (before.namespace, before.external_id) = (title.namespace, title.external_id)
                                    and before.source_id = :source and before.run_id <> :run)
                            group by ref, namespace, external_id) as titles
                        group by namespace, parts
                        """.formatted(Stream.concat(Stream.of(fields), parts)
                                .collect(Collectors.joining("\nunion all\n"))))
                .param("run", run)
                .param("source", source)
                .update();
    }

    // By sets of rows, not by a join: the planner would search one set from end to end for each row of the other.
    private static String again(Collection told) {
        return """
                select ref, %1$s from (
                    select ref, %2$s as part from %3$s as staged
                    except
                    select ref, part from staged_change where collection = '%4$s') as told
                """.formatted(told.nameOf("part"), told.partOf("staged"), CollectionStore.staged(told), told.word());
    }

    /** Notes of which people the batch told the same as before. */
    void notePeople(int run) {
        db.sql(INSERT + """
                        select :run, staged.namespace, '{person}', array_agg(staged.external_id order by staged.external_id),
                            min(staged.external_id), max(staged.external_id)
                        from staged_person staged join catalog.person_record record on record.id = old_record
                        where told and record_id is null and record.run_id <> :run
                        group by staged.namespace
                        """).param("run", run).update();
    }

    void forget(int run) {
        db.sql("delete from catalog.retold where run_id = :run")
                .param("run", run)
                .update();
    }
}
