package app.matinee.discovery.guide;

import app.matinee.lists.ListId;
import app.matinee.values.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class GuideStore {
    private static final String SELECTED = """
            select guide.slug, title, introduction, genre.slug as genre, genre.name as genre_name, country, from_year,
                to_year, list_id, position, published
            from discovery.guide left join catalog.genre on genre.id = genre_id
            """;

    private final JdbcClient db;

    GuideStore(JdbcClient db) {
        this.db = db;
    }

    List<Guide> all(boolean hiddenToo) {
        return db.sql(SELECTED + "where published or :hiddenToo order by position, title, guide.id")
                .param("hiddenToo", hiddenToo)
                .query((row, number) -> guide(row))
                .list();
    }

    Optional<Guide> find(Slug slug) {
        return db.sql(SELECTED + "where guide.slug = :slug")
                .param("slug", slug.value())
                .query((row, number) -> guide(row))
                .optional();
    }

    private static Guide guide(ResultSet row) throws SQLException {
        var list = row.getObject("list_id", UUID.class);
        return new Guide(
                new GuideDraft(
                        new Slug(row.getString("slug")),
                        row.getString("title"),
                        row.getString("introduction"),
                        new GuideRule(
                                row.getString("genre"),
                                row.getString("country"),
                                row.getObject("from_year", Integer.class),
                                row.getObject("to_year", Integer.class),
                                list == null ? null : new ListId(list)),
                        row.getInt("position"),
                        row.getBoolean("published")),
                row.getString("genre_name"));
    }

    Map<String, Slug> byGenre() {
        Map<String, Slug> guides = new HashMap<>();
        db.sql("""
                        select genre.slug as genre, guide.slug
                        from discovery.guide join catalog.genre on genre.id = genre_id
                        where published and country is null and from_year is null and list_id is null
                        order by position desc, guide.id desc
                        """).query(row -> {
            guides.put(row.getString("genre"), new Slug(row.getString("slug")));
        });
        return Map.copyOf(guides);
    }

    boolean isGenre(String slug) {
        return db.sql("select exists (select from catalog.genre where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** Adds a guide, unless the slug is taken. */
    boolean insert(GuideDraft draft) {
        return with(draft, db.sql("""
                        insert into discovery.guide (slug, title, introduction, genre_id, country, from_year, to_year,
                            list_id, position, published)
                        values (:slug, :title, :introduction, (select id from catalog.genre where slug = :genre),
                            :country, :from, :to, :list, :position, :published)
                        on conflict (slug) do nothing
                        """)).update() > 0;
    }

    boolean update(Slug slug, GuideDraft draft) {
        return with(draft, db.sql("""
                        update discovery.guide
                        set (slug, title, introduction, genre_id, country, from_year, to_year, list_id, position,
                                published)
                            = (:slug, :title, :introduction, (select id from catalog.genre where slug = :genre),
                                :country, :from, :to, :list, :position, :published)
                        where slug = :before
                        """)).param("before", slug.value()).update() > 0;
    }

    private static StatementSpec with(GuideDraft draft, StatementSpec statement) {
        var rule = draft.rule();
        return statement
                .param("slug", draft.slug().value())
                .param("title", draft.title())
                .param("introduction", draft.introduction())
                .param("genre", rule.genre())
                .param("country", rule.country())
                .param("from", rule.from())
                .param("to", rule.to())
                .param("list", uuid(rule.list()))
                .param("position", draft.position())
                .param("published", draft.published());
    }

    private static @Nullable UUID uuid(@Nullable ListId list) {
        return list == null ? null : list.value();
    }

    /** Finds genres, decades and countries of so many titles for which nobody has made a guide. */
    List<GrownGuide> unguided(int least) {
        return db.sql("""
                        with shown as (
                            select genre_id, null::int as decade, null as country, count(*) as titles
                            from discovery.tile_genre group by genre_id
                            union all
                            select null, year / 10 * 10, null, count(*)
                            from discovery.tile where kind in ('movie', 'series') and year is not null
                            group by year / 10 * 10
                            union all
                            select null, null, country, count(*) from discovery.tile_country group by country)
                        select genre.slug, genre.name, decade, shown.country
                        from shown left join catalog.genre on genre.id = shown.genre_id
                        where titles >= :least and not exists (
                            select from discovery.guide
                            where guide.genre_id is not distinct from shown.genre_id
                                and guide.country is not distinct from shown.country
                                and guide.from_year is not distinct from shown.decade
                                and guide.to_year is not distinct from shown.decade + 9
                                and guide.list_id is null)
                        order by titles desc, genre.slug, decade, shown.country
                        """)
                .param("least", least)
                .query((row, number) -> new GrownGuide(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getObject("decade", Integer.class),
                        row.getString("country")))
                .list();
    }
}
