package app.matinee.catalog;

import app.matinee.platform.changes.ChangeLog;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what a run told; what other runs told comes to light again. */
@Component
class UndoStore {
    private static final int STEP = 5_000;

    private final JdbcClient db;
    private final TitleMatchStore matches;
    private final PersonResolutionStore people;
    private final ChangeLog changes;

    UndoStore(JdbcClient db, TitleMatchStore matches, PersonResolutionStore people, ChangeLog changes) {
        this.db = db;
        this.people = people;
        this.matches = matches;
        this.changes = changes;
    }

    void lock() {
        matches.lock();
    }

    /** Lists titles of which the run tells, parts before what they belong to. */
    List<Long> nextTitles(int run) {
        return db.sql("""
                        select title.id from catalog.record join catalog.title on title.id = title_id
                        where run_id = :run
                        group by title.id
                        order by case kind when 'episode' then 1 when 'season' then 2 else 3 end, title.id
                        limit :step
                        """)
                .param("run", run)
                .param("step", STEP)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    void deleteTold(int run, List<Long> titles) {
        var ids = titles.toArray(Long[]::new);
        for (var collection : Collection.values()) {
            db.sql("""
                            delete from %s told using catalog.record
                            where told.title_id = any(:titles) and record.title_id = any(:titles)
                                and record.id = told.record_id and record.run_id = :run
                            """.formatted(collection.table()))
                    .param("titles", ids)
                    .param("run", run)
                    .update();
        }
        db.sql("delete from catalog.record where title_id = any(:titles) and run_id = :run")
                .param("titles", ids)
                .param("run", run)
                .update();
        db.sql("""
                        update catalog.record set leads = true
                        where title_id = any(:titles) and not leads and not exists (
                            select from catalog.record leader
                            where (leader.namespace, leader.external_id) = (record.namespace, record.external_id)
                                and (leader.leads or leader.id < record.id))
                        """).param("titles", ids).update();
    }

    /** Adds the seasons and series of these; an earlier undo left those that still had parts. */
    List<Long> withWholes(List<Long> titles) {
        return db.sql("""
                        with recursive whole as (
                            select unnest(:titles) as id
                            union
                            select parent_id from whole join catalog.title using (id) where parent_id is not null)
                        select id from whole
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Lists those of which nobody tells any more and that have no parts. */
    List<Long> orphans(List<Long> titles) {
        return new ArrayList<>(db.sql("""
                        select id from catalog.title
                        where id = any(:titles)
                            and not exists (select from catalog.record where record.title_id = title.id)
                            and not exists (select from catalog.title part where part.parent_id = title.id)
                            and not exists (select from catalog.title merged where merged.merged_into = title.id)
                        """)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    int deleteTitles(List<Long> titles) {
        var ids = titles.toArray(Long[]::new);
        db.sql("delete from catalog.title_slug where title_id = any(:titles)")
                .param("titles", ids)
                .update();
        return db.sql("delete from catalog.title where id = any(:titles)")
                .param("titles", ids)
                .update();
    }

    void noteChanges(List<Long> titles) {
        changes.record("title", titles);
    }

    /** Removes what the run told of people, those who are left without credit or source, and companies without title. */
    void people(int run) {
        db.sql("create temporary table undone_person on commit drop as"
                        + " select distinct person_id from catalog.person_record where run_id = " + run)
                .update();
        // An earlier undo left those whom this run credits.
        db.sql("""
                        insert into undone_person
                        select id from catalog.person
                        where merged_into is null and not exists (
                            select from catalog.person_record record where record.person_id = person.id)
                        """).update();
        db.sql("analyze undone_person").update();
        leaveCredited(run);
        for (var table : List.of("told_person_id", "told_person_name", "told_image")) {
            db.sql("""
                            delete from catalog.%s told using catalog.person_record record
                            where record.run_id = :run and told.person_id = record.person_id
                                and told.record_id = record.id
                            """.formatted(table)).param("run", run).update();
        }
        db.sql("delete from catalog.person_record where run_id = :run")
                .param("run", run)
                .update();
        db.sql("""
                        update catalog.person_record record set leads = true
                        where person_id in (select person_id from undone_person) and not leads and not exists (
                            select from catalog.person_record leader
                            where (leader.namespace, leader.external_id) = (record.namespace, record.external_id)
                                and (leader.leads or leader.id < record.id))
                        """).update();
        changes.record("person", people.resolveUndone());
        db.sql("""
                        delete from undone_person where exists (
                            select from catalog.person_record record where record.person_id = undone_person.person_id)
                            or exists (select from catalog.told_credit credit
                                where credit.person_id = undone_person.person_id)
                            or exists (select from catalog.person merged
                                where merged.merged_into = undone_person.person_id)
                        """).update();
        db.sql("delete from catalog.person_slug where person_id in (select person_id from undone_person)")
                .update();
        db.sql("delete from catalog.person where id in (select person_id from undone_person)")
                .update();
        db.sql("""
                        delete from catalog.company where not exists (
                            select from catalog.told_company told where told.company_id = company.id)
                        """).update();
        db.sql("""
                        delete from catalog.genre where not exists (
                            select from catalog.told_genre told where told.genre_id = genre.id)
                        """).update();
    }

    // Else the source's next import would not know by their ids the people whom it credits, and make them twice.
    private void leaveCredited(int run) {
        db.sql("""
                        update catalog.person_record record set run_id = credited.run_id
                        from (
                            select own.id, min(title.run_id) as run_id
                            from catalog.person_record own
                            join catalog.told_credit credit on credit.person_id = own.person_id
                            join catalog.record title on title.id = credit.record_id
                                and title.source_id = own.source_id
                            where own.run_id = :run
                            group by own.id) as credited
                        where record.id = credited.id and not exists (
                            select from catalog.person_record other
                            where (other.namespace, other.external_id) = (record.namespace, record.external_id)
                                and other.id <> record.id)
                        """).param("run", run).update();
    }

    void questions(int run) {
        db.sql("delete from catalog.question where run_id = :run and answer is null")
                .param("run", run)
                .update();
    }
}
