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
            select guide.slug, title, introduction, guide.genre, genre.name as genre_name, country, from_year, to_year,
                list_id, position, published
            from discovery.guide left join catalog.genre on genre.slug = guide.genre
            """;

    private static final String SHOWN = """
            select genre.slug as genre, genre.name, null::int as decade, null as country, count(*) as titles
            from discovery.tile_genre join catalog.genre on genre.id = genre_id group by genre.id
            union all
            select null, null, year / 10 * 10, null, count(*)
            from discovery.tile where kind in ('movie', 'series') and year is not null
            group by year / 10 * 10
            union all
            select null, null, null, country, count(*) from discovery.tile_country group by country
            """;

    private static final String SAME = """
            guide.genre is not distinct from shown.genre and guide.country is not distinct from shown.country
            and guide.from_year is not distinct from shown.decade and guide.to_year is not distinct from shown.decade + 9
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
                        select genre, slug from discovery.guide
                        where genre is not null and published and country is null and from_year is null
                            and list_id is null
                        order by position desc, id desc
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
    boolean insert(GuideDraft draft, boolean grown) {
        return with(draft, db.sql("""
                        insert into discovery.guide (slug, title, introduction, genre, country, from_year, to_year,
                            list_id, position, published, grown)
                        values (:slug, :title, :introduction, :genre, :country, :from, :to, :list, :position,
                            :published, :grown)
                        on conflict (slug) do nothing
                        """)).param("grown", grown).update() > 0;
    }

    boolean update(Slug slug, GuideDraft draft) {
        return with(draft, db.sql("""
                        update discovery.guide
                        set (slug, title, introduction, genre, country, from_year, to_year, list_id, position,
                                published, grown)
                            = (:slug, :title, :introduction, :genre, :country, :from, :to, :list, :position,
                                :published, false)
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
        return db.sql("with shown as (" + SHOWN + """
                        ) select genre, name, decade, country from shown
                        where titles >= :least and not exists (
                            select from discovery.guide where list_id is null and %s)
                        order by titles desc, genre, decade, country
                        """.formatted(SAME))
                .param("least", least)
                .query((row, number) -> new GrownGuide(
                        row.getString("genre"),
                        row.getString("name"),
                        row.getObject("decade", Integer.class),
                        row.getString("country")))
                .list();
    }

    /** Removes guides that made themselves and have nothing left to show. */
    void removeEmptied() {
        db.sql("with shown as (" + SHOWN
                        + ") delete from discovery.guide where grown and not exists (select from shown where " + SAME
                        + ")")
                .update();
    }
}
