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
    /** What only series and their parts have. The specials, season 0, are counted nowhere. */
    private static final String EXTENT = """
                case title.kind when 'series' then (
                    select count(*) from catalog.title season
                    where season.parent_id = title.id and season.kind = 'season' and season.number > 0)
                end as seasons,
                case title.kind
                    when 'season' then (
                        select count(*) from catalog.title episode
                        where episode.parent_id = title.id and episode.kind = 'episode')
                    when 'series' then (
                        select case when min(told.episodes) > 0 then sum(told.episodes) end
                        from catalog.title season
                        cross join lateral (
                            select count(*) as episodes from catalog.title episode
                            where episode.parent_id = season.id and episode.kind = 'episode') as told
                        where season.parent_id = title.id and season.kind = 'season' and season.number > 0)
                end as episodes,
                case title.kind
                    when 'season' then coalesce(title.first_release, (
                        select min(first_release) from catalog.title episode
                        where episode.parent_id = title.id and episode.kind = 'episode'))
                end as first_aired,
                case title.kind
                    when 'season' then (
                        select max(first_release) from catalog.title episode
                        where episode.parent_id = title.id and episode.kind = 'episode')
                    when 'series' then (
                        select newest.aired
                        from catalog.title season
                        cross join lateral (
                            select max(first_release) as aired from catalog.title episode
                            where episode.parent_id = season.id and episode.kind = 'episode') as newest
                        where season.parent_id = title.id and season.kind = 'season' and season.number > 0
                            and (newest.aired is not null or season.first_release is not null)
                        order by season.number desc
                        limit 1)
                end as last_aired,
            """;

    private static final String SHEET = """
                title.id, title.kind, title.number, title.name, title.original_name, title.end_year,
                coalesce(title.year, extract(year from title.first_release)::int,
                    case title.kind when 'season' then catalog.year_of_season(title.id) end) as year,
                title.runtime_minutes, title.release_size, title.synopsis, title.first_release, title.demo,
                current.slug, parent.name as parent_name, parent.number as parent_number, root.name as root_name,
                (select json_agg(json_build_object('name', genre.name, 'slug', genre.slug) order by position)
                    from catalog.title_genre join catalog.genre on genre.id = genre_id
                    where title_id = title.id) as genres,
                (select json_agg(json_build_object('system', system, 'rating', rating) order by system)
                    from catalog.content_rating where title_id = title.id) as content_ratings,
            """ + ProvenanceStore.SOURCES + """
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
                    where title_id = title.id and billing <= case department when 'cast' then 12 else 24 end) as credits,
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
                    from catalog.external_id where title_id = title.id) as ids
            """;

    private static final String FILM = "select\n" + SHEET;
    private static final String TELEVISION =
            "select\n" + EXTENT + neighbour("previous", "<", "desc") + neighbour("next", ">", "") + SHEET;

    private final JdbcClient db;
    private final TitleRows rows;

    TitleStore(JdbcClient db, TitleRows rows) {
        this.db = db;
        this.rows = rows;
    }

    /** Selects what stands beside a season or an episode; only an ordinary season is left for another. */
    private static String neighbour(String name, String side, String order) {
        return """
                case title.kind
                    when 'season' then (
                        select json_build_object('season', season.number, 'name', season.name)
                        from catalog.title season
                        where season.parent_id = title.parent_id and season.kind = 'season'
                            and season.number SIDE title.number and season.number > 0 and title.number > 0
                        order by season.number ORDER
                        limit 1)
                    when 'episode' then coalesce(
                        (select json_build_object('season', parent.number, 'episode', episode.number, 'name', episode.name)
                        from catalog.title episode
                        where episode.parent_id = title.parent_id and episode.kind = 'episode'
                            and episode.number SIDE title.number
                        order by episode.number ORDER
                        limit 1),
                        (select json_build_object('season', season.number, 'episode', first.number, 'name', first.name)
                        from catalog.title season
                        cross join lateral (
                            select number, name from catalog.title episode
                            where episode.parent_id = season.id and episode.kind = 'episode'
                            order by number ORDER
                            limit 1) as first
                        where season.parent_id = parent.parent_id and season.kind = 'season'
                            and season.number SIDE parent.number and season.number > 0 and parent.number > 0
                        order by season.number ORDER
                        limit 1))
                end as NAME,
                """.replace("SIDE", side).replace("ORDER", order).replace("NAME", name);
    }

    Found find(Section section, Slug slug) {
        return found(
                slug,
                db.sql((section == Section.MOVIES ? FILM : TELEVISION) + """
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
                db.sql(TELEVISION + """
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
                db.sql(TELEVISION + """
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

    private static Found found(Slug asked, Optional<Title> title) {
        return title.<Found>map(here -> here.slug().equals(asked) ? new Found.At(here) : new Found.Moved(here.slug()))
                .orElseGet(Found.Nowhere::new);
    }

    Optional<String> nameOf(ExternalId id) {
        return db.sql("""
                        select title.name from catalog.external_id join catalog.title on title.id = title_id
                        where source = :source and value = :value limit 1
                        """)
                .param("source", id.source())
                .param("value", id.value())
                .query((row, number) -> row.getString("name"))
                .optional();
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
