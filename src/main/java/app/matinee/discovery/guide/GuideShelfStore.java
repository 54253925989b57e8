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
 * Finds what guides show, one statement for all shelves. Each goes down an index of the most popular titles until it has
 * enough, and looks at nothing else.
 */
@Component
class GuideShelfStore {
    private static final String ORDER = " order by popularity desc, title_id";
    private static final String MADE_THERE = " and exists (select from discovery.tile_country as made"
            + " where made.title_id = listed.title_id and made.country = :country)";

    private final JdbcClient db;

    GuideShelfStore(JdbcClient db) {
        this.db = db;
    }

    Map<GuideShelf, List<TitleId>> of(GuideRule rule, LocalDate today, int most) {
        Map<GuideShelf, List<TitleId>> shelves = new EnumMap<>(GuideShelf.class);
        var union = Stream.of(GuideShelf.values())
                .filter(shelf -> shelf != GuideShelf.NEWEST || isOpen(rule, today))
                .map(shelf ->
                        "(select '%s' as shelf, row_number() over () as place, one.title_id from (%s limit :most) as one)"
                                .formatted(shelf, titles(shelf, rule)))
                .collect(Collectors.joining(" union all "));
        db.sql(union + " order by shelf, place")
                .param("genre", rule.genre())
                .param("country", rule.country())
                .param("from", rule.from())
                .param("to", rule.to())
                .param("thisYear", today.getYear())
                .param("most", most)
                .query(row -> {
                    shelves.computeIfAbsent(GuideShelf.valueOf(row.getString("shelf")), any -> new ArrayList<>())
                            .add(new TitleId(row.getLong("title_id")));
                });
        return shelves;
    }

    // Nothing would be found, by looking at everything.
    private static boolean isOpen(GuideRule rule, LocalDate today) {
        var to = rule.to();
        return to == null || to >= today.getYear() - 1;
    }

    private static String titles(GuideShelf shelf, GuideRule rule) {
        return switch (shelf) {
            case MOVIES -> popular(rule, "movie", "");
            case SERIES -> popular(rule, "series", "");
            case NEWEST -> popular(rule, "movie", " and year between :thisYear - 1 and :thisYear");
        };
    }

    private static String popular(GuideRule rule, String kind, String more) {
        var conditions =
                " and kind = '" + kind + "'" + more + (rule.from() == null ? "" : " and year between :from and :to");
        if (rule.genre() != null) {
            return "select title_id from discovery.tile_genre as listed"
                    + " where genre_id = (select id from catalog.genre where slug = :genre)" + conditions
                    + (rule.country() == null ? "" : MADE_THERE) + ORDER;
        }
        return rule.country() != null
                ? "select title_id from discovery.tile_country as listed where country = :country" + conditions + ORDER
                : "select title_id from discovery.tile as listed where true" + conditions
                        + " order by popularity desc, name, title_id";
    }
}
