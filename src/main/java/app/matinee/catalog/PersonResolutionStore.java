package app.matinee.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolves people from what their sources tell: field by field the word of the source that ranks first. */
@Component
class PersonResolutionStore {
    private final JdbcClient db;

    PersonResolutionStore(JdbcClient db) {
        this.db = db;
    }

    /** Resolves the known people of whom the batch told something new; returns those who changed. */
    List<Long> resolveStaged() {
        return resolve("select person_id from staged_person where record_id is not null and not is_new");
    }

    /** Resolves the people of whom an undone run had told; returns those who changed. */
    List<Long> resolveUndone() {
        return resolve("select person_id from undone_person");
    }

    void resolve(long person) {
        resolve(Long.toString(person));
    }

    private List<Long> resolve(String people) {
        return db.sql("""
            update catalog.person
            set (name, born, died, born_year, died_year, biography)
                = (told.name, told.born, told.died, told.born_year, told.died_year, told.biography),
                folded = told.folded
            from (
                select person_id,
                    (array_agg(name order by rank, run_id desc, id) filter (where name is not null))[1] as name,
                    (array_agg(born order by rank, run_id desc, id) filter (where born is not null))[1] as born,
                    (array_agg(died order by rank, run_id desc, id) filter (where died is not null))[1] as died,
                    (array_agg(born_year order by rank, run_id desc, id)
                        filter (where born_year is not null))[1] as born_year,
                    (array_agg(died_year order by rank, run_id desc, id)
                        filter (where died_year is not null))[1] as died_year,
                    (array_agg(biography order by rank, run_id desc, id)
                        filter (where biography is not null))[1] as biography,
                    (array_agg(folded order by rank, run_id desc, id) filter (where name is not null))[1] as folded
                from (
                    select record.*, catalog.rank_of(source_id, 'person') as rank
                    from catalog.person_record record where person_id in (%s)) as record
                group by person_id) as told
            where person.id = told.person_id
                and (person.name, person.born, person.died, person.born_year, person.died_year, person.biography)
                    is distinct from
                    (told.name, told.born, told.died, told.born_year, told.died_year, told.biography)
            returning person.id
            """.formatted(people))
                .query((row, number) -> row.getLong("id"))
                .list();
    }
}
