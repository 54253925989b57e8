package app.matinee.discovery.guide;

import app.matinee.catalog.TitleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what guides show, one statement for all shelves. Each goes down an index in its order until it has enough; only
 * the newest, of which there may be too few to find, are looked for among two years.
 */
@Component
class GuideShelfStore {
    private final JdbcClient db;

    GuideShelfStore(JdbcClient db) {
        this.db = db;
    }

    Map<GuideShelf, List<TitleId>> of(GuideRule rule, LocalDate today, int most) {
        Map<GuideShelf, List<TitleId>> shelves = new EnumMap<>(GuideShelf.class);
        var union = Stream.of(GuideShelf.values())
                .map(shelf ->
                        "(select '%s' as shelf, row_number() over () as place, one.title_id from (%s limit :most) as one)"
                                .formatted(shelf, titles(shelf, rule)))
                .collect(Collectors.joining(" union all "));
        db.sql(union + " order by shelf, place")
                .param("genre", rule.genre())
                .param("country", rule.country())
                .param("from", rule.from())
                .param("to", rule.to())
                .param("today", today)
                .param("most", most)
                .query(row -> {
                    shelves.computeIfAbsent(GuideShelf.valueOf(row.getString("shelf")), any -> new ArrayList<>())
                            .add(new TitleId(row.getLong("title_id")));
                });
        return shelves;
    }

    private static String titles(GuideShelf shelf, GuideRule rule) {
        return switch (shelf) {
            case MOVIES -> popular(rule, "movie");
            case SERIES -> popular(rule, "series");
            case NEWEST -> newest(rule);
        };
    }

    private static String popular(GuideRule rule, String kind) {
        var years = rule.from() == null ? "" : " and tile.year between :from and :to";
        if (rule.genre() != null) {
            return "select listed.title_id from discovery.tile_genre as listed join discovery.tile using (title_id)"
                    + " where listed.genre_id = (select id from catalog.genre where slug = :genre) and listed.kind = '"
                    + kind + "'" + years + country(rule) + " order by listed.popularity desc, listed.title_id";
        }
        if (rule.country() != null) {
            return "select listed.title_id from discovery.tile_country as listed join discovery.tile using (title_id)"
                    + " where listed.country = :country and listed.kind = '" + kind + "'" + years
                    + " order by listed.popularity desc, listed.title_id";
        }
        return "select title_id from discovery.tile where kind = '" + kind + "'" + years
                + " order by popularity desc, name, title_id";
    }

    private static String newest(GuideRule rule) {
        return "select title_id from discovery.tile where kind = 'movie'"
                + " and first_release between :today::date - 730 and :today::date"
                + (rule.from() == null ? "" : " and year between :from and :to")
                + (rule.genre() == null ? "" : " and (select id from catalog.genre where slug = :genre) = any(genres)")
                + country(rule)
                + " order by first_release desc, year desc nulls last, name";
    }

    private static String country(GuideRule rule) {
        return rule.country() == null
                ? ""
                : " and exists (select from discovery.tile_country as made"
                        + " where made.title_id = tile.title_id and made.country = :country)";
    }
}
