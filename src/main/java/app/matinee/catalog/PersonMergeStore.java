package app.matinee.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds and makes the people of a batch. Somebody whose id is not known is only taken for a person of the same name if a
 * title speaks for it that both had a part in.
 */
@Component
class PersonMergeStore {
    private final JdbcClient db;

    PersonMergeStore(JdbcClient db) {
        this.db = db;
    }

    void byOwnId(int source) {
        db.sql("""
                        update staged_person staged
                        set person_id = record.person_id, has_leader = true,
                            old_record = case
                                when record.source_id = :source and record.run_id = (select max(id) from catalog.run)
                                then record.id
                                else (
                                    select own.id from catalog.person_record own
                                    where (own.namespace, own.external_id) = (staged.namespace, staged.external_id)
                                        and own.source_id = :source
                                    order by run_id desc limit 1) end
                        from catalog.person_record record
                        where leads and (record.namespace, record.external_id) = (staged.namespace, staged.external_id)
                        """).param("source", source).update();
    }

    void byIds() {
        db.sql("""
                        update staged_person staged set person_id = known.person_id
                        from (
                            select staged.person, min(told.person_id) as person_id
                            from staged_person staged
                            join staged_person_id id using (person)
                            cross join lateral (
                                select record.person_id from catalog.person_record record
                                where leads and (record.namespace, record.external_id) = (id.namespace, id.value)
                                union
                                select told_person_id.person_id from catalog.told_person_id
                                where (told_person_id.namespace, told_person_id.value) = (id.namespace, id.value)) as told
                            where staged.person_id is null
                            group by staged.person having count(*) = 1) as known
                        where known.person = staged.person
                        """).update();
    }

    void byNameAndTitle() {
        db.sql("""
                        update staged_person staged set person_id = known.person_id
                        from (
                            select staged.person, min(somebody.id) as person_id
                            from staged_person staged
                            cross join lateral (
                                select distinct named.id
                                from (
                                    select person.id from catalog.person
                                    where person.folded = staged.folded and merged_into is null
                                    union
                                    select told_person_name.person_id from catalog.told_person_name
                                    where told_person_name.folded = staged.folded) as named
                                join catalog.told_credit credit on credit.person_id = named.id
                                where credit.title_id in (
                                        select title.title_id from staged_credit
                                        join staged_title title using (ref)
                                        where staged_credit.person = staged.person and not is_new
                                        union all
                                        select record.title_id from staged_known_for known
                                        join catalog.record on leads
                                            and (record.namespace, record.external_id) = (known.namespace, known.value)
                                        where known.person = staged.person)
                                    and not exists (
                                        select from catalog.person_record other
                                        where other.person_id = named.id and other.namespace = staged.namespace)
                                ) as somebody
                            where staged.person_id is null and staged.name is not null
                            group by staged.person having count(*) = 1) as known
                        where known.person = staged.person
                            and not exists (
                                select from staged_person other
                                where other.folded = staged.folded and other.person <> staged.person)
                        """).update();
    }

    /** Numbers the people, and with them their records: who is new is told of for the first time. */
    void insertNew() {
        var count = db.sql("""
                        update staged_person
                        set is_new = true, person_id = nextval('catalog.person_id_seq'), writes = true,
                            record_id = nextval('catalog.person_record_id_seq')
                        where person_id is null and name is not null
                        """).update();
        db.sql("analyze staged_person").update();
        if (count == 0) {
            return;
        }
        db.sql("""
                        insert into catalog.person (id, name, folded, born, died, born_year, died_year, biography)
                        overriding system value
                        select person_id, name, folded, born, died, born_year, died_year, biography
                        from staged_person where is_new order by person
                        """).update();
        giveSlugs(count);
    }

    private void giveSlugs(int people) {
        if (number() < people) {
            // A slug like somebody-2 may be a name.
            while (markThoseWithSlug() > 0) {
                number();
            }
        }
    }

    /** The plain slug for the first of a name, then with a number. Returns how many got one. */
    private int number() {
        return db.sql("""
                        with new as materialized (
                            select slug as stem, person_id,
                                row_number() over (partition by slug order by person) - free as place,
                                count(*) over (partition by slug) - free as size
                            from (
                                select staged.slug, staged.person_id, person,
                                    case when given.slug is null then 1 else 0 end as free
                                from staged_person staged left join catalog.person_slug given using (slug)
                                where is_new and not has_slug) as named),
                        counted as (
                            insert into catalog.slug_number as known (section, stem, last)
                            select distinct 'person', stem, 1 + size from new where size > 0
                            on conflict (section, stem) do update set last = known.last + excluded.last - 1
                            returning stem, last)
                        insert into catalog.person_slug (slug, person_id)
                        select case place when 0 then stem else stem || '-' || (last - size + place) end, person_id
                        from new left join counted using (stem)
                        on conflict do nothing
                        """).update();
    }

    /** Returns how many have none. Marked rather than looked up in the next statement, whose plan would be a guess. */
    private long markThoseWithSlug() {
        db.sql("""
                        update staged_person staged set has_slug = true
                        from catalog.person_slug given
                        where given.person_id = staged.person_id and given.current and is_new and not has_slug
                        """).update();
        db.sql("analyze staged_person").update();
        return db.sql("select count(*) from staged_person where is_new and not has_slug")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /** Keeps what is told of people for the first time or otherwise than before. */
    void writeRecords(int run, int source) {
        db.sql("""
                        update staged_person staged set differs = true
                        from catalog.person_record record
                        where record.id = staged.old_record and told
                            and (staged.name <> record.name or staged.born is distinct from record.born
                                or staged.died is distinct from record.died
                                or staged.born_year is distinct from record.born_year
                                or staged.died_year is distinct from record.died_year
                                or staged.biography is distinct from record.biography)
                        """).update();
        db.sql("""
                        update catalog.person_record record
                        set (name, folded, born, died, born_year, died_year, biography)
                            = (staged.name, staged.folded, staged.born, staged.died, staged.born_year, staged.died_year, staged.biography)
                        from staged_person staged
                        where record.id = staged.old_record and differs and record.run_id = :run
                        """).param("run", run).update();
        db.sql("""
                        update staged_person staged set record_id = record.id
                        from catalog.person_record record
                        where record.id = staged.old_record and differs and record.run_id = :run
                        """).param("run", run).update();
        db.sql("""
                        update staged_person
                        set writes = true, record_id = nextval('catalog.person_record_id_seq')
                        where person_id is not null and record_id is null and (old_record is null or differs)
                        """).update();
        db.sql("""
                        insert into catalog.person_record (id, source_id, run_id, namespace, external_id, person_id, leads,
                            name, folded, born, died, born_year, died_year, biography)
                        overriding system value
                        select record_id, :source, :run, namespace, external_id, person_id, not has_leader, name, folded,
                            born, died, born_year, died_year, biography
                        from staged_person where writes order by person
                        """).param("run", run).param("source", source).update();
    }

    void writeIdsAndNames() {
        db.sql("""
                        insert into catalog.told_person_id (person_id, record_id, namespace, value)
                        select person_id, coalesce(record_id, old_record), id.namespace, id.value
                        from staged_person_id id join staged_person using (person)
                        where person_id is not null
                        on conflict do nothing
                        """).update();
        db.sql("""
                        insert into catalog.told_person_name (person_id, record_id, position, language, name, folded)
                        select person_id, coalesce(record_id, old_record), name.position, language, name.name, name.folded
                        from staged_person_name name join staged_person using (person)
                        where person_id is not null
                        on conflict do nothing
                        """).update();
    }

    /** Keeps addresses of portraits that the source did not tell before. */
    void writePortraits() {
        db.sql("""
                        insert into catalog.told_image (person_id, record_id, kind, position, url, width, height, caption)
                        select person_id, coalesce(record_id, old_record), 'portrait', min(image.position), url,
                            min(width), min(height), min(caption)
                        from staged_person_image image join staged_person staged using (person)
                        where person_id is not null and not exists (
                            select from catalog.told_image told join catalog.person_record record
                                on record.id = told.record_id and record.person_id = told.person_id
                            where told.person_id = staged.person_id and told.url = image.url
                                and (record.namespace, record.external_id) = (staged.namespace, staged.external_id))
                        group by person_id, coalesce(record_id, old_record), url
                        """).update();
    }
}
