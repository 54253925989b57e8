package app.matinee.discovery.chart;

import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.values.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads charts from the titles that have enough voices, which are few, whatever the size of the catalogue. */
@Component
class ChartStore {
    private final JdbcClient db;

    ChartStore(JdbcClient db) {
        this.db = db;
    }

    Page<Charted> page(Field field, Jury jury, Page.Request page) {
        List<Charted> places = new ArrayList<>();
        long[] total = {0};
        var condition = condition(field, jury);
        db.sql("select counted.total, chosen.* from (select count(*) as total from discovery.charted where " + condition
                        + ") as counted left join (select title_id, " + columns(jury) + " from discovery.charted where "
                        + condition + " order by low desc, voices desc, title_id limit :size offset :offset)"
                        + " as chosen on true order by low desc, voices desc, title_id")
                .param("kind", word(field.kind()))
                .param("genre", field.genre())
                .param("from", field.from())
                .param("to", field.to())
                .param("country", field.country())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getObject("title_id") != null) {
                        places.add(charted(row, page.offset() + places.size() + 1));
                    }
                });
        return new Page<>(places, page.number(), page.size(), total[0]);
    }

    private static String columns(Jury jury) {
        return switch (jury) {
            case CRITICS -> "critics_low as low, fresh as positive, reviews as voices";
            case AUDIENCE -> "audience_low as low, liked as positive, ratings as voices";
        };
    }

    private static String condition(Field field, Jury jury) {
        return "kind = :kind and " + low(jury) + " is not null"
                + when(field.genre(), "(select id from catalog.genre where slug = :genre) = any(genres)")
                + when(field.from(), "year between :from and :to")
                + when(field.country(), ":country = any(countries)");
    }

    private static String low(Jury jury) {
        return switch (jury) {
            case CRITICS -> "critics_low";
            case AUDIENCE -> "audience_low";
        };
    }

    private static String when(@Nullable Object given, String condition) {
        return given == null ? "" : " and " + condition;
    }

    private static Charted charted(ResultSet row, long place) throws SQLException {
        return new Charted(
                new TitleId(row.getLong("title_id")),
                place,
                row.getDouble("low"),
                row.getInt("positive"),
                row.getInt("voices"));
    }

    List<ChartSize> sizes(TitleKind kind, Jury jury, int least) {
        return db.sql("""
                        select slug, name, null::int as decade, null as country, titles
                        from (
                            select genre as id, count(*) as titles from discovery.charted, unnest(genres) as genre
                            where kind = :kind and %1$s is not null group by genre) as counted
                        join catalog.genre using (id)
                        where titles >= :least
                        union all
                        select null, '', year / 10 * 10, null, count(*) from discovery.charted
                        where kind = :kind and %1$s is not null and year is not null
                        group by year / 10 * 10 having count(*) >= :least
                        union all
                        select null, '', null, country, count(*) from discovery.charted, unnest(countries) as country
                        where kind = :kind and %1$s is not null group by country having count(*) >= :least
                        order by decade desc nulls last, titles desc, name, country
                        """.formatted(low(jury)))
                .param("kind", word(kind))
                .param("least", least)
                .query((row, number) -> size(kind, row))
                .list();
    }

    private static ChartSize size(TitleKind kind, ResultSet row) throws SQLException {
        var genre = row.getString("slug");
        var country = row.getString("country");
        var all = Field.all(kind);
        var field = genre != null
                ? all.ofGenre(genre)
                : country != null
                        ? all.ofCountry(country)
                        : all.ofYears(row.getInt("decade"), row.getInt("decade") + 9);
        return new ChartSize(field, row.getString("name"), row.getInt("titles"));
    }

    Optional<String> genre(String slug) {
        return db.sql("select name from catalog.genre where slug = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    private static String word(TitleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
