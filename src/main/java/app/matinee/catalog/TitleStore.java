package app.matinee.catalog;

import app.matinee.catalog.TitleFacts.Credit;
import app.matinee.values.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads titles; one statement each, collections as JSON, so that a title page costs one round trip here. */
@Component
class TitleStore {
    private static final String SHEET = """
            select title.id, title.kind, title.number, title.name, title.original_name, title.year, title.end_year,
                title.runtime_minutes, title.release_size, title.synopsis, title.first_release, title.demo,
                current.slug, parent.name as parent_name, parent.number as parent_number, root.name as root_name,
                (select json_agg(json_build_object('name', genre.name, 'slug', genre.slug) order by position)
                    from catalog.title_genre join catalog.genre on genre.id = genre_id
                    where title_id = title.id) as genres,
                (select json_agg(json_build_object('system', system, 'rating', rating) order by system)
                    from catalog.content_rating where title_id = title.id) as content_ratings,
                (select json_agg(language order by position)
                    from catalog.title_language where title_id = title.id) as languages,
                (select json_agg(country order by position)
                    from catalog.title_country where title_id = title.id) as countries,
                (select json_agg(json_build_object('department', upper(department), 'billing', billing,
                        'name', person.name, 'slug', person_slug.slug, 'role', role,
                        'portrait', (select catalog.picture_json(picture) from catalog.picture
                            where picture.person_id = person.id order by picture.position, picture.id limit 1))
                        order by department, billing)
                    from catalog.credit
                    join catalog.person on person.id = credit.person_id
                    join catalog.person_slug on person_slug.person_id = person.id and person_slug.current
                    where title_id = title.id and (department <> 'cast' or billing <= 12)) as credits,
                (select count(*) from catalog.credit where title_id = title.id and department = 'cast') as cast_size,
                (select json_agg(json_build_object('role', upper(role), 'name', company.name, 'slug', company.slug)
                        order by role, position)
                    from catalog.title_company join catalog.company on company.id = company_id
                    where title_id = title.id) as companies,
                (select json_agg(json_build_object('kind', upper(kind), 'region', region, 'date', released_on)
                        order by released_on, kind, region)
                    from catalog.release where title_id = title.id) as releases,
                (select json_agg(json_build_object('territory', territory, 'currency', currency, 'amount', amount)
                        order by territory, currency)
                    from catalog.box_office where title_id = title.id) as box_office,
                (select json_agg(json_build_object('kind', kind, 'url', url, 'width', width, 'height', height,
                        'caption', caption, 'credit', credit) order by kind, position, id)
                    from catalog.image where title_id = title.id) as images,
                (select json_agg(catalog.picture_json(picture) order by picture.kind, picture.position, picture.id)
                    from catalog.picture where picture.title_id = title.id) as pictures,
                (select json_agg(json_build_object('source', source, 'value', value) order by source, value)
                    from catalog.external_id where title_id = title.id) as ids,
                (select json_agg(json_build_object('id', json_build_object('value', part.id), 'number', part.number,
                        'name', part.name) order by part.number)
                    from catalog.title part where part.parent_id = title.id) as parts
            """;

    private final JdbcClient db;
    private final TitleRows rows;

    TitleStore(JdbcClient db, TitleRows rows) {
        this.db = db;
        this.rows = rows;
    }

    Found find(Section section, Slug slug) {
        return found(
                slug,
                db.sql(SHEET + """
                        from catalog.title_slug asked
                        join catalog.title_slug current on current.title_id = asked.title_id and current.current
                        join catalog.title on title.id = asked.title_id
                        left join catalog.title parent on false
                        left join catalog.title root on false
                        where asked.section = :section and asked.slug = :slug
                        """)
                        .param("section", section.path())
                        .param("slug", slug.value())
                        .query(rows)
                        .optional());
    }

    Found season(Slug series, int number) {
        return found(
                series,
                db.sql(SHEET + """
                        from catalog.title_slug asked
                        join catalog.title_slug current on current.title_id = asked.title_id and current.current
                        join catalog.title parent on parent.id = asked.title_id
                        join catalog.title root on root.id = parent.id
                        join catalog.title on title.parent_id = parent.id
                            and title.kind = 'season' and title.number = :number
                        where asked.section = 'tv' and asked.slug = :slug
                        """)
                        .param("number", number)
                        .param("slug", series.value())
                        .query(rows)
                        .optional());
    }

    Found episode(Slug series, int season, int number) {
        return found(
                series,
                db.sql(SHEET + """
                        from catalog.title_slug asked
                        join catalog.title_slug current on current.title_id = asked.title_id and current.current
                        join catalog.title root on root.id = asked.title_id
                        join catalog.title parent on parent.parent_id = root.id
                            and parent.kind = 'season' and parent.number = :season
                        join catalog.title on title.parent_id = parent.id
                            and title.kind = 'episode' and title.number = :number
                        where asked.section = 'tv' and asked.slug = :slug
                        """)
                        .param("season", season)
                        .param("number", number)
                        .param("slug", series.value())
                        .query(rows)
                        .optional());
    }

    /** Returns the title with its whole cast left out but for the leading roles. */
    Optional<Title> byId(TitleId id) {
        return db.sql(SHEET + """
                        from catalog.title
                        left join catalog.title parent on parent.id = title.parent_id
                        left join catalog.title root on root.id = coalesce(parent.parent_id, parent.id)
                        join catalog.title_slug current
                            on current.title_id = coalesce(root.id, title.id) and current.current
                        where title.id = :id
                        """).param("id", id.value()).query(rows).optional();
    }

    private static Found found(Slug asked, Optional<Title> title) {
        return title.<Found>map(here -> here.slug().equals(asked) ? new Found.At(here) : new Found.Moved(here.slug()))
                .orElseGet(Found.Nowhere::new);
    }

    List<Credit> credits(TitleId title) {
        return db.sql("""
                        select department, billing, person.name, person_slug.slug, role
                        from catalog.credit
                        join catalog.person on person.id = person_id
                        join catalog.person_slug on person_slug.person_id = person.id and person_slug.current
                        where title_id = :title
                        order by department, billing
                        """)
                .param("title", title.value())
                .query((row, number) -> new Credit(
                        TitleRows.department(row.getString("department")),
                        row.getInt("billing"),
                        row.getString("name"),
                        row.getString("slug"),
                        row.getString("role"),
                        null))
                .list();
    }
}
