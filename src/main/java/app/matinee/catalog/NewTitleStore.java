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

    void insert(String kinds) {
        db.sql("""
                        update staged_title
                        set is_new = true, title_id = nextval(pg_get_serial_sequence('catalog.title', 'id'))
                        where title_id is null and fate = 'take' and complete
                            and kind = any(string_to_array(:kinds, ','))
                        """).param("kinds", kinds).update();
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
        var left = db.sql("""
                        insert into catalog.title_slug (section, slug, title_id)
                        select distinct on (section, slug, year) section, slug || '-' || year, title_id
                        from (select case kind when 'movie' then 'm' else 'tv' end as section, slug, year, title_id, ref
                            from staged_title staged
                            where is_new and kind in ('movie', 'series') and year is not null and not exists (
                                select from catalog.title_slug given where given.title_id = staged.title_id)) as new
                        order by section, slug, year, ref
                        on conflict do nothing
                        """).update();
        while (left > 0) {
            left = giveNumbers();
        }
    }

    // Again while some are left: a slug like a-film-2 may be a film's name.
    private int giveNumbers() {
        return db.sql("""
                        with new as (
                            select case kind when 'movie' then 'm' else 'tv' end as section,
                                slug || coalesce('-' || year, '') as stem, title_id, ref
                            from staged_title staged
                            where is_new and kind in ('movie', 'series') and not exists (
                                select from catalog.title_slug given where given.title_id = staged.title_id)),
                        numbered as (
                            select section, stem, title_id,
                                row_number() over (partition by section, stem order by ref) - 1 as place from new),
                        free as (
                            select stem, catalog.free_number('catalog.title_slug', stem) as number
                            from (select distinct stem from new) as stems)
                        insert into catalog.title_slug (section, slug, title_id)
                        select section, stem || '-' || (number + place), title_id from numbered join free using (stem)
                        on conflict do nothing
                        """).update();
    }
}
