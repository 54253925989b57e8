package app.matinee.catalog;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which film or series a row of a batch means that no id tells; never by name alone. */
@Component
class NameMatchStore {
    private static final int FIRST_OTHER_NAME = 10;

    /** The lowest tier of those that a common director speaks for. */
    private static final int SAME_DIRECTOR = 5;

    private static final String UNMATCHED = """
            staged.title_id is null and fate = 'take' and not forced and complete and staged.kind in ('movie', 'series')
            """;

    private static final String SAME_NAMES = """
            select ref, told_name.title_id, staged_name.position >= %1$s or told_name.position >= %1$s as alias,
                null as doubt, 1 as slack, null as part
            from staged_name join catalog.told_name on told_name.folded = staged_name.folded and shown
            """.formatted(FIRST_OTHER_NAME);

    private static final String SPELLED_NAMES = """
            select ref, told_name.title_id, told_name.position >= %s as alias, spelled.doubt,
                case when spelled.doubt is null then 1 else 0 end as slack,
                case when spelled.doubt = :part then spelled.folded end as part
            from unnest(:refs::int[], :folded::text[], :doubts::text[]) as spelled (ref, folded, doubt)
            join catalog.told_name on told_name.folded = spelled.folded and shown
            """.formatted(FIRST_OTHER_NAME);

    private final JdbcClient db;

    NameMatchStore(JdbcClient db) {
        this.db = db;
    }

    /** Finds films and series by name, kind and year within one; but not those that somebody else's ids tell apart. */
    void byName() {
        if (othersAreKnown()) {
            bySameName();
            byOtherSpelling();
            keepAsking();
        }
    }

    private void bySameName() {
        find(SAME_NAMES).update();
        weigh();
        chooseBest();
    }

    private void byOtherSpelling() {
        var spelled = otherSpellings();
        if (!spelled.isEmpty()) {
            find(SPELLED_NAMES)
                    .param("refs", spelled.stream().map(Spelled::ref).toArray(Integer[]::new))
                    .param("folded", spelled.stream().map(Spelled::folded).toArray(String[]::new))
                    .param("doubts", spelled.stream().map(Spelled::doubt).toArray(String[]::new))
                    .param("part", Spelled.PART)
                    .update();
            weigh();
            chooseBest();
        }
    }

    // What its source told of other titles meanwhile leaves fewer candidates, which is no answer: only an id or a
    // common
    // director is. Else a file would change the catalogue when it is imported again.
    private void keepAsking() {
        db.sql("""
                        with asked as (
                            update staged_title staged set fate = 'waits', title_id = null, reason = question.reason
                            from catalog.question
                            where answer is null and complete and not forced and fate in ('take', 'waits')
                                and (question.namespace, question.external_id) = (staged.namespace, staged.external_id)
                                and (question.name, question.year) is not distinct from (staged.name, staged.year)
                                and (staged.title_id is null or exists (
                                    select from staged_hit hit
                                    where hit.ref = staged.ref and hit.title_id = staged.title_id and tier < %d))
                                and not exists (
                                    select from unnest(candidates) as candidate (id) left join catalog.title using (id)
                                    where title.id is null or merged_into is not null)
                            returning ref, candidates)
                        insert into staged_hit (ref, title_id) select ref, unnest(candidates) from asked
                        on conflict do nothing
                        """.formatted(SAME_DIRECTOR)).update();
    }

    /** Spells the names that no title fitted as they stand. */
    private List<Spelled> otherSpellings() {
        return db
                .sql("""
                        select ref, staged_name.name, staged_name.folded
                        from staged_name join staged_title staged using (ref)
                        where position < %s and %s and staged.year is not null
                            and not exists (select from staged_hit hit where hit.ref = staged.ref)
                        """.formatted(FIRST_OTHER_NAME, UNMATCHED))
                .query((row, number) -> Spelled.of(row.getInt("ref"), row.getString("name"), row.getString("folded")))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    // Two parts of a name that are both names of one title are no coincidence.
    private JdbcClient.StatementSpec find(String names) {
        return db.sql("""
                        insert into staged_hit (ref, title_id, doubt)
                        select ref, id,
                            case when bool_and(doubt is not null) and count(distinct part) < 2 then min(doubt) end
                        from (
                            select staged.ref, title.id, part, case
                                when staged.year is null or title.year is null
                                    then 'A title of this name is known, but not whether of this year'
                                when alias and staged.year <> title.year
                                    then 'A title is known that has this name among others, but of another year'
                                else doubt end as doubt
                            from staged_title staged
                            join (%s) as name using (ref)
                            join catalog.title on title.id = name.title_id and title.kind = staged.kind
                                and title.merged_into is null
                            where %s and (title.year between staged.year - slack and staged.year + slack
                                    or slack = 1 and not alias and (staged.year is null) <> (title.year is null))
                                and (staged.year is not null or position('#' in staged.namespace) = 0)
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
                                    where id.ref = staged.ref and other.value <> id.value)) as found
                        group by ref, id
                        on conflict do nothing
                        """.formatted(names, UNMATCHED));
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
                                when director = 'same' then case when exact then 6 else %d end
                                when runtime = 'far' then 0
                                when runtime = 'close' then case when exact then 4 else 2 end
                                when doubt is not null then 0
                                else case when exact then 3 else 1 end
                            end,
                            reason = case
                                when director = 'other'
                                    then 'A title of this name and year is known, but it has another director'
                                when director = 'same' then null
                                when runtime = 'far'
                                    then 'A title of this name and year is known, but it is much longer or shorter'
                                else doubt end
                        from (
                            select staged.ref, title.id as title_id, staged.year is not distinct from title.year as exact,
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
                        """.formatted(SAME_DIRECTOR)).update();
    }

    private void chooseBest() {
        db.sql("""
                        update staged_title staged
                        set title_id = case when best > 0 and titles = 1 then found.title_id end,
                            fate = case when best > 0 and titles = 1 then 'take' else 'waits' end,
                            reason = case when titles > 1 then format('%s titles of this name and year are known', titles)
                                else found.reason end
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

    /** A name as another source may spell it, and why that alone would be too little to go by; null if it isn't. */
    private record Spelled(int ref, String folded, @Nullable String doubt) {
        static final String PART = "A title of this year is known whose name is a part of this one";

        static List<Spelled> of(int ref, String name, String folded) {
            List<Spelled> spelled = new ArrayList<>();
            Spellings.of(folded).forEach(other -> spelled.add(new Spelled(ref, other, null)));
            spelled.add(new Spelled(
                    ref,
                    Spellings.withOtherArticle(folded),
                    "A title of this year is known whose name differs by an article"));
            var parts = Spellings.parts(name);
            parts.forEach(part -> spelled.add(new Spelled(ref, part, PART)));
            if (Spellings.areSame(parts)) {
                spelled.add(new Spelled(ref, parts.getFirst(), null));
            }
            return spelled;
        }
    }
}
