package app.matinee.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which film or series a row of a batch means that no id tells; never by name alone. */
@Component
class NameMatchStore {
    private final JdbcClient db;

    NameMatchStore(JdbcClient db) {
        this.db = db;
    }

    /** Finds films and series by name, kind and year within one; but not those that somebody else's ids tell apart. */
    void byName() {
        if (!othersAreKnown()) {
            return;
        }
        db.sql("""
                        insert into staged_hit (ref, title_id)
                        select distinct staged.ref, title.id
                        from staged_title staged
                        join staged_name name using (ref)
                        join catalog.told_name on told_name.folded = name.folded and told_name.shown
                        join catalog.title on title.id = told_name.title_id and title.kind = staged.kind
                            and title.year between staged.year - 1 and staged.year + 1 and title.merged_into is null
                        where staged.title_id is null and fate = 'take' and not forced and complete
                            and staged.kind in ('movie', 'series') and staged.year is not null
                            and not exists (
                                select from catalog.record other
                                where other.title_id = title.id and other.namespace = staged.namespace and leads)
                            and not exists (
                                select from catalog.told_id other
                                where other.title_id = title.id and other.namespace = staged.namespace
                                    and other.value <> staged.external_id and shown)
                            and not exists (
                                select from staged_id id join catalog.external_id other
                                    on other.source = id.namespace and other.title_id = title.id
                                where id.ref = staged.ref and other.value <> id.value)
                        on conflict do nothing
                        """).update();
        weigh();
        chooseBest();
    }

    /** A source knows its own titles apart; where no other is known, names need not be compared. */
    private boolean othersAreKnown() {
        return db.sql("""
                        with recursive known as (
                            select min(namespace) as namespace from catalog.record
                            union all
                            select (select min(namespace) from catalog.record where record.namespace > known.namespace)
                            from known where namespace is not null)
                        select exists (
                            select from known
                            join (select distinct namespace from staged_title where complete) staged
                                on staged.namespace <> known.namespace
                            where known.namespace not like '%#season')
                        """).query((row, number) -> row.getBoolean(1)).single();
    }

    /** Director and runtime break ties, and speak against a title where they differ. */
    private void weigh() {
        db.sql("""
                        update staged_hit hit
                        set tier = case
                                when director = 'other' then 0
                                when director = 'same' then case when exact then 6 else 5 end
                                when runtime = 'far' then 0
                                when runtime = 'close' then case when exact then 4 else 2 end
                                else case when exact then 3 else 1 end
                            end,
                            reason = case when director = 'other' then 'it has another director'
                                when runtime = 'far' then 'it is much longer or shorter' end
                        from (
                            select staged.ref, title.id as title_id, staged.year = title.year as exact,
                                case
                                    when staged.runtime_minutes is null or title.runtime_minutes is null then 'unknown'
                                    when abs(staged.runtime_minutes - title.runtime_minutes)
                                        <= 5 + title.runtime_minutes / 10 then 'close'
                                    when abs(staged.runtime_minutes - title.runtime_minutes)
                                        <= 15 + title.runtime_minutes / 4 then 'unknown'
                                    else 'far' end as runtime,
                                case
                                    when told.directors is null or known.directors is null then 'unknown'
                                    when told.directors && known.directors then 'same'
                                    else 'other' end as director
                            from staged_hit pair
                            join staged_title staged using (ref)
                            join catalog.title on title.id = pair.title_id
                            cross join lateral (
                                select array_agg(person.folded) as directors
                                from staged_credit credit join staged_person person using (person)
                                where credit.ref = staged.ref and department = 'directing') as told
                            cross join lateral (
                                select array_agg(person.folded) as directors
                                from catalog.told_credit credit join catalog.person on person.id = credit.person_id
                                where credit.title_id = title.id and department = 'directing' and shown) as known
                            where staged.title_id is null and fate = 'take') as weighed
                        where weighed.ref = hit.ref and weighed.title_id = hit.title_id
                        """).update();
    }

    private void chooseBest() {
        db.sql("""
                        update staged_title staged
                        set title_id = case when best > 0 and titles = 1 then found.title_id end,
                            fate = case when best > 0 and titles = 1 then 'take' else 'waits' end,
                            reason = case when titles > 1 then format('%s titles of this name and year are known', titles)
                                else 'A title of this name and year is known, but ' || found.reason end
                        from (
                            select ref, max(tier) as best, count(*) as titles, min(title_id) as title_id,
                                min(reason) as reason
                            from (select *, max(tier) over (partition by ref) as top from staged_hit) as hit
                            where tier = top
                            group by ref) as found
                        where found.ref = staged.ref
                        """).update();
        db.sql("""
                        update staged_title staged
                        set title_id = null, fate = 'waits', reason = 'Several rows of this source fit the same title'
                        from (
                            select title_id, namespace from staged_title
                            where old_record is null and kind in ('movie', 'series') and fate = 'take'
                                and ref in (select ref from staged_hit where tier is not null)
                            group by title_id, namespace having count(*) > 1) as twice
                        where (staged.title_id, staged.namespace) = (twice.title_id, twice.namespace)
                            and old_record is null and ref in (select ref from staged_hit where tier is not null)
                        """).update();
    }
}
