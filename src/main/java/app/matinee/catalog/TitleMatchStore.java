package app.matinee.catalog;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds for the rows of a batch which title each means by ids, and parts by their place in the series; names are
 * {@link NameMatchStore}'s.
 */
@Component
class TitleMatchStore {
    private static final long LOAD_LOCK = 0x6d6174696e6565L;

    private final JdbcClient db;

    TitleMatchStore(JdbcClient db) {
        this.db = db;
    }

    /** Lets only one batch be matched at a time, so that two can't create the same title. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOAD_LOCK).query(row -> {});
    }

    Map<String, TitleId> namedBy(String source) {
        Map<String, TitleId> titles = new HashMap<>();
        db.sql("select value, title_id from catalog.external_id where source = :source")
                .param("source", source)
                .query(row -> {
                    titles.put(row.getString("value"), new TitleId(row.getLong("title_id")));
                });
        return titles;
    }

    /** Finds what the source told of before, and what somebody decided since. */
    void byOwnId(int source) {
        db.sql("""
                        update staged_title staged
                        set title_id = record.title_id, has_leader = true,
                            old_record = case
                                when record.source_id = :source and record.run_id = (select max(id) from catalog.run)
                                then record.id
                                else (
                                    select own.id from catalog.record own
                                    where (own.namespace, own.external_id) = (staged.namespace, staged.external_id)
                                        and own.source_id = :source
                                    order by run_id desc limit 1) end
                        from catalog.record
                        where leads and (record.namespace, record.external_id) = (staged.namespace, staged.external_id)
                        """).param("source", source).update();
        db.sql("""
                        update staged_title staged
                        set title_id = case answer when 'title' then catalog.kept(question.title_id) end,
                            forced = answer = 'new',
                            fate = case answer when 'never' then 'never' else 'take' end
                        from catalog.question
                        where answer is not null and staged.title_id is null
                            and (question.namespace, question.external_id) = (staged.namespace, staged.external_id)
                        """).update();
        db.sql("""
                        update staged_title staged set fate = 'held'
                        from catalog.question
                        where answer is null and staged.title_id is null and not complete
                            and (question.namespace, question.external_id) = (staged.namespace, staged.external_id)
                        """).update();
        // The planner would go on believing that the source told of none of them.
        db.sql("analyze staged_title").update();
    }

    /**
     * Finds titles by any id that is told, also a source's own one that another source told. A row of nothing but ids is
     * looked at even if its own one is known, since the others may contradict; who answered for it knew that. Where one id
     * fits and another contradicts, a common name decides: IMDb and others list some films twice.
     */
    void byIds(String kinds) {
        db.sql("""
                        insert into staged_hit (ref, title_id)
                        select distinct staged.ref, title.id
                        from staged_title staged
                        cross join lateral (
                            select staged.namespace, staged.external_id as value
                            union all
                            select namespace, value from staged_id where staged_id.ref = staged.ref) as id
                        cross join lateral (
                            select record.title_id from catalog.record
                            where leads and (record.namespace, record.external_id) = (id.namespace, id.value)
                            union
                            select told_id.title_id from catalog.told_id
                            where (told_id.namespace, told_id.value) = (id.namespace, id.value) and shown) as told
                        join catalog.title on title.id = told.title_id
                        where fate = 'take' and not forced
                            and (staged.title_id is null or not complete and not made
                                and exists (select from staged_id where staged_id.ref = staged.ref)
                                and not exists (
                                    select from catalog.question
                                    where answer = 'title' and (question.namespace, question.external_id)
                                        = (staged.namespace, staged.external_id)))
                            and (staged.kind = any(string_to_array(:kinds, ',')) or staged.kind is null)
                        on conflict do nothing
                        """).param("kinds", kinds).update();
        db.sql("""
                        update staged_title staged
                        set title_id = case when titles = 1 and fits and not disputed then only_title end,
                            fate = case when titles = 1 and fits and not disputed then 'take' else 'waits' end,
                            reason = case
                                when titles > 1 then format('These ids belong to %s different titles', titles)
                                when not fits then format('This id belongs to a %s', other_kind)
                                when disputed then 'One of these ids is known, but of a title with another name and other ids'
                            end
                        from (
                            select ref, count(*) as titles, min(hit.title_id) as only_title, min(title.kind) as other_kind,
                                bool_and(title.kind = staged.kind or staged.kind is null
                                    or title.kind in ('movie', 'series') and staged.kind in ('movie', 'series')) as fits,
                                bool_or(disputed) as disputed
                            from staged_hit hit join catalog.title on title.id = hit.title_id
                            join staged_title staged using (ref)
                            cross join lateral (
                                select exists (
                                    select from staged_id id join catalog.external_id other
                                        on other.source = id.namespace and other.title_id = title.id
                                    where id.ref = staged.ref and other.value <> id.value
                                        and id.namespace <> staged.namespace)
                                and not exists (
                                    select from staged_name name join catalog.told_name known
                                        on known.title_id = title.id and known.folded = name.folded and shown
                                    where name.ref = staged.ref) as disputed) as dispute
                            where tier is null
                            group by ref) as found
                        where found.ref = staged.ref and (staged.title_id is null or not complete) and fate = 'take'
                        """).update();
    }

    /** Finds the parents of parts: in this batch or before it. */
    void parents(String kind) {
        db.sql("""
                        update staged_title staged
                        set parent_id = coalesce(near.title_id, known.title_id, told.title_id),
                            fate = case
                                when near.fate in ('waits', 'held') then 'held'
                                when near.fate = 'never' then 'never'
                                when coalesce(near.title_id, known.title_id, told.title_id) is null then 'rejected'
                                else staged.fate end,
                            "column" = case when near.made and near.fate = 'rejected' then near."column" else 'parent' end,
                            value = case when near.made and near.fate = 'rejected' then near.value
                                else staged.parent_external_id end,
                            reason = case when near.made and near.fate = 'rejected' then near.reason
                                else 'Nothing that came before has that id; a series comes before its parts' end
                        from staged_title this
                        left join staged_title near on near.complete
                            and (near.namespace, near.external_id) = (this.parent_namespace, this.parent_external_id)
                        left join catalog.record known on known.leads
                            and (known.namespace, known.external_id) = (this.parent_namespace, this.parent_external_id)
                        left join lateral (
                            select coalesce(
                                (select told_id.title_id from catalog.told_id where shown
                                    and (told_id.namespace, told_id.value) = (this.parent_namespace, this.parent_external_id) limit 1),
                                (select title.title_id from staged_id id join staged_title title using (ref)
                                    where (id.namespace, id.value) = (this.parent_namespace, this.parent_external_id)
                                    limit 1)) as title_id) as told on true
                        where this.ref = staged.ref and staged.kind = :kind and staged.title_id is null
                            and staged.fate = 'take'
                        """).param("kind", kind).update();
        db.sql("""
                        update staged_title staged
                        set fate = 'rejected', "column" = 'parent', value = staged.parent_external_id,
                            reason = format('A %s cannot belong to a %s', staged.kind, parent.kind)
                        from catalog.title parent
                        where parent.id = staged.parent_id and staged.kind = :kind and fate = 'take'
                            and parent.kind <> case staged.kind when 'season' then 'series' else 'season' end
                        """).param("kind", kind).update();
    }

    /**
     * Finds parts by their number; of two that claim one number, the second is no use, but a season that was made for its
     * episodes joins the one that is told.
     */
    void byNumber(String kind) {
        db.sql("""
                        update staged_title staged set title_id = title.id from catalog.title
                        where staged.kind = :kind and staged.title_id is null and fate = 'take'
                            and (title.parent_id, title.kind, title.number)
                                = (staged.parent_id, staged.kind, staged.number)
                        """).param("kind", kind).update();
        db.sql("""
                        update staged_title staged
                        set fate = case when made then 'joins' else 'rejected' end, "column" = 'number',
                            value = staged.number::text, reason = format('This %s has that number already: %s',
                                case staged.kind when 'season' then 'series' else 'season' end, first.external_id)
                        from (
                            select ref, first_value(external_id) over number as external_id,
                                row_number() over number as place
                            from staged_title where kind = :kind and fate = 'take' and title_id is null
                            window number as (partition by parent_id, number order by made, ref)) as first
                        where first.ref = staged.ref and place > 1
                        """).param("kind", kind).update();
        db.sql("""
                        update staged_title staged
                        set fate = 'rejected', "column" = 'number', value = staged.number::text, title_id = null,
                            reason = format('This %s has that number already: %s',
                                case staged.kind when 'season' then 'series' else 'season' end, other.external_id)
                        from catalog.record other
                        where staged.kind = :kind and staged.old_record is null and fate = 'take' and not made
                            and other.title_id = staged.title_id and other.leads
                            and other.namespace = staged.namespace and other.external_id <> staged.external_id
                        """).param("kind", kind).update();
    }

    /** Joins parts that were made to those of their number, which are titles by now. */
    void join(String kind) {
        db.sql("""
                        update staged_title staged set title_id = title.id, fate = 'take'
                        from catalog.title
                        where staged.kind = :kind and fate = 'joins'
                            and (title.parent_id, title.kind, title.number)
                                = (staged.parent_id, staged.kind, staged.number)
                        """).param("kind", kind).update();
    }

    /** Turns down what is neither known nor tells enough to be a title of its own. */
    void rejectUnusable() {
        // No page has an address with more digits.
        db.sql("""
                        update staged_title set fate = 'rejected', "column" = 'number', value = number,
                            reason = format('Numbers of %ss end at %s', kind, most)
                        from (values ('season', :lastSeason), ('episode', :lastEpisode)) as numbered (part, most)
                        where kind = part and number > most and fate = 'take'
                        """)
                .param("lastSeason", TitleDraft.LAST_SEASON)
                .param("lastEpisode", TitleDraft.LAST_EPISODE)
                .update();
        db.sql("""
                        update staged_title set fate = 'rejected', "column" = 'id', value = external_id,
                            reason = case when exists (select from staged_id where staged_id.ref = staged_title.ref)
                                then 'No title is known by any of these ids; import one that is first'
                                else 'No title is known by this id' end
                        where not complete and title_id is null and fate = 'take'
                        """).update();
        db.sql("""
                        update staged_title set fate = 'rejected', "column" = 'year', value = '',
                            reason = 'Without an id a title needs its year; a name alone tells too little'
                        where title_id is null and fate = 'take' and kind in ('movie', 'series') and year is null
                            and position('#' in namespace) > 0
                        """).update();
        db.sql("""
                        update staged_title set fate = 'rejected', "column" = 'parent', value = '',
                            reason = format('A %s needs the id of what it belongs to', kind)
                        where title_id is null and fate = 'take' and kind in ('season', 'episode')
                            and parent_external_id is null
                        """).update();
    }
}
