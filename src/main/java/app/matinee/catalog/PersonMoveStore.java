package app.matinee.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what sources tell between people, with credits and addresses, and notes under the merge what it moved. */
@Component
class PersonMoveStore {
    private final JdbcClient db;

    PersonMoveStore(JdbcClient db) {
        this.db = db;
    }

    /** Lists the ids under which sources tell of a person, as namespace:value, those that were told first before others. */
    List<String> ids(long person) {
        return db.sql("""
                        select namespace || ':' || external_id as id from catalog.person_record
                        where person_id = :person and leads order by person_record.id
                        """)
                .param("person", person)
                .query((row, number) -> row.getString("id"))
                .list();
    }

    /** Moves the records of these ids with names, further ids and addresses of portraits. */
    void moveRecords(long merge, long from, long to, List<String> ids) {
        db.sql("update catalog.merge set ids = :ids where id = :merge")
                .param("merge", merge)
                .param("ids", ids.toArray(String[]::new))
                .update();
        moveBack(merge, from, to);
    }

    /** Moves all records between the people that belong to the ids of a merge, also those that came since. */
    void moveBack(long merge, long from, long to) {
        move(merge, from, to, """
                update catalog.person_record set person_id = :to from catalog.merge
                where merge.id = :merge and person_id = :from and namespace || ':' || external_id = any(merge.ids)
                """);
        for (var table : List.of("told_person_id", "told_person_name", "told_image")) {
            move(merge, from, to, """
                    update catalog.%s set person_id = :to
                    where person_id = :from
                        and record_id in (select id from catalog.person_record where person_record.person_id = :to)
                    """.formatted(table));
        }
    }

    /** Moves all credits. */
    void moveCredits(long merge, long from, long to) {
        move(merge, from, to, """
                with moved as (
                    update catalog.told_credit set person_id = :to where person_id = :from
                    returning record_id, department, billing)
                update catalog.merge set credits = (
                    select coalesce(jsonb_agg(jsonb_build_array(record_id, department, billing)), '[]') from moved)
                where id = :merge
                """);
    }

    /** Moves the credits that these sources tell. */
    void moveCreditsToldBy(long merge, List<Integer> sources, long from, long to) {
        db.sql("""
                        with moved as (
                            update catalog.told_credit set person_id = :to from catalog.record
                            where person_id = :from and record.id = record_id and source_id = any(:sources)
                            returning record_id, department, billing)
                        update catalog.merge set credits = (
                            select coalesce(jsonb_agg(jsonb_build_array(record_id, department, billing)), '[]') from moved)
                        where id = :merge
                        """)
                .param("merge", merge)
                .param("sources", sources.toArray(Integer[]::new))
                .param("from", from)
                .param("to", to)
                .update();
    }

    void returnCredits(long merge, long from, long to) {
        move(merge, from, to, """
                update catalog.told_credit set person_id = :to
                where person_id = :from and (record_id, department, billing) in (
                    select (credit ->> 0)::bigint, credit ->> 1, (credit ->> 2)::int
                    from catalog.merge, jsonb_array_elements(credits) as credit where merge.id = :merge)
                """);
    }

    /** Lets the addresses of one person lead to another. */
    void redirect(long merge, long from, long to) {
        move(merge, from, to, """
                update catalog.merge
                set slugs = array(select slug from catalog.person_slug where person_id = :from order by current desc, slug)
                where id = :merge
                """);
        move(merge, from, to, """
                update catalog.person_slug set person_id = :to, current = false where person_id = :from
                """);
        move(merge, from, to, "update catalog.person set merged_into = :to where id = :from");
    }

    void restoreAddress(long merge, long from, long to) {
        move(merge, from, to, """
                update catalog.person_slug set person_id = :to, current = slug = slugs[1]
                from catalog.merge where merge.id = :merge and person_id = :from and slug = any(slugs)
                """);
        move(merge, from, to, "update catalog.person set merged_into = null where id = :to");
    }

    private void move(long merge, long from, long to, String statement) {
        db.sql(statement)
                .param("merge", merge)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
