package app.matinee.catalog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes titles of a batch's rows that nobody knew, and gives them their slugs. */
@Component
class NewTitleStore {
    private final JdbcClient db;

    NewTitleStore(JdbcClient db) {
        this.db = db;
    }

    /** Numbers the titles, and with them their records: what is new is told of for the first time. */
    void insert(String kinds) {
        db.sql("""
                        update staged_title
                        set is_new = true, title_id = nextval('catalog.title_id_seq'), differs = true, writes = true,
                            record_id = nextval('catalog.record_id_seq')
                        where title_id is null and fate = 'take' and complete
                            and kind = any(string_to_array(:kinds, ','))
                        """).param("kinds", kinds).update();
        db.sql("analyze staged_title").update();
        db.sql("""
                        insert into catalog.title (id, kind, parent_id, number, name, original_name, year, end_year,
                            runtime_minutes, release_size, synopsis, first_release, demo)
                        overriding system value
                        select title_id, kind, parent_id, number, coalesce(name, fallback), original_name, year, end_year,
                            runtime_minutes, coalesce(release_size, 'unknown'), synopsis, first_release, demo
                        from staged_title
                        where is_new and kind = any(string_to_array(:kinds, ','))
                        order by ref
                        """).param("kinds", kinds).update();
    }

    /** The plain slug for the first, then with the year, then with a number. */
    void giveSlugs() {
        db.sql("""
                        insert into catalog.title_slug (section, slug, title_id)
                        select distinct on (section, slug) section, slug, title_id
                        from (select case kind when 'movie' then 'm' else 'tv' end as section, slug, title_id, ref
                            from staged_title where is_new and kind in ('movie', 'series')) as new
                        order by section, slug, ref
                        on conflict do nothing
                        """).update();
        if (markThoseWithSlug() > 0) {
            addYears();
        }
        // Again while one has none: a slug like a-film-2 may be a film's name.
        while (markThoseWithSlug() > 0) {
            giveNumbers();
        }
    }

    /** Returns how many have none. Marked rather than looked up in the next statement, whose plan would be a guess. */
    private long markThoseWithSlug() {
        db.sql("""
                        update staged_title staged set has_slug = true
                        from catalog.title_slug given
                        where given.title_id = staged.title_id and given.current and is_new and not has_slug
                            and kind in ('movie', 'series')
                        """).update();
        db.sql("analyze staged_title").update();
        return db.sql("""
                        select count(*) from staged_title where is_new and not has_slug and kind in ('movie', 'series')
                        """).query((row, number) -> row.getLong(1)).single();
    }

    private void addYears() {
        db.sql("""
                        insert into catalog.title_slug (section, slug, title_id)
                        select distinct on (section, slug, year) section, slug || '-' || year, title_id
                        from (select case kind when 'movie' then 'm' else 'tv' end as section, slug, year, title_id, ref
                            from staged_title
                            where is_new and not has_slug and kind in ('movie', 'series') and year is not null) as new
                        order by section, slug, year, ref
                        on conflict do nothing
                        """).update();
    }

    private void giveNumbers() {
        db.sql("""
                        with new as materialized (
                            select section, stem, title_id,
                                row_number() over (partition by section, stem order by ref) as place,
                                count(*) over (partition by section, stem) as size
                            from (
                                select case kind when 'movie' then 'm' else 'tv' end as section,
                                    slug || coalesce('-' || year, '') as stem, title_id, ref
                                from staged_title
                                where is_new and not has_slug and kind in ('movie', 'series')) as left_over),
                        counted as (
                            insert into catalog.slug_number as known (section, stem, last)
                            select distinct section, stem, 1 + size from new
                            on conflict (section, stem) do update set last = known.last + excluded.last - 1
                            returning section, stem, last)
                        insert into catalog.title_slug (section, slug, title_id)
                        select section, stem || '-' || (last - size + place), title_id
                        from new join counted using (section, stem)
                        on conflict do nothing
                        """).update();
    }
}
