package app.matinee.discovery.index;

import app.matinee.catalog.ContentRating;
import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Tile;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.SeriesScore;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what documents of films and series are made of, some thousand at once. */
@Component
class TitleRowStore {
    private static final String TILES = """
            select tile.title_id, tile.kind, tile.name, tile.year, tile.path, tile.directors, tile.genres, tile.critics,
                tile.tomatometer, tile.reviews, tile.reviews_needed, tile.seasons, tile.critics_rank, tile.audience,
                tile.popcornmeter, tile.ratings, tile.popularity, tile.first_release, tile.home_from,
                poster.hash, poster.width, poster.height, poster.widths, poster.webp, poster.colour, poster.caption
            from discovery.tile left join catalog.picture as poster on poster.id = tile.poster_id
            where tile.kind in ('movie', 'series') and tile.title_id WITHIN
            """;

    /**
     * What else belongs to titles, each by a statement of its own that goes through one index once: joined to the tiles,
     * each of them was looked up for each title. Lists are joined by line ends, which no name has: arrays take four times
     * as long to read.
     */
    private enum Part {
        NAMES("""
                select title_id, string_agg(name, E'\\n' order by position) from catalog.title_name
                where title_id WITHIN group by title_id
                """),
        PEOPLE("""
                select title_id, string_agg(person.name, E'\\n' order by department desc, billing)
                from catalog.credit join catalog.person on person.id = person_id
                where title_id WITHIN and (department = 'directing' or department = 'cast' and billing <= 6)
                group by title_id
                """),
        LANGUAGES("""
                select title_id, string_agg(language, E'\\n' order by position) from catalog.title_language
                where title_id WITHIN group by title_id
                """),
        COUNTRIES("""
                select title_id, string_agg(country, E'\\n' order by position) from catalog.title_country
                where title_id WITHIN group by title_id
                """),
        RATING("""
                select title_id, string_agg(system || E'\\t' || rating, E'\\n' order by system) from catalog.content_rating
                where title_id WITHIN group by title_id
                """),
        THEATRES("""
                select title_id, string_agg(released_on::text, E'\\n' order by released_on) from catalog.release
                where title_id WITHIN and kind in ('theatrical', 'limited', 'rerelease') and region = :region group by title_id
                """),
        HOME("""
                select title_id, min(released_on)::text from catalog.release
                where title_id WITHIN and kind in ('streaming', 'physical', 'tv') and region in (:region, '001') group by title_id
                """),
        TAKINGS("""
                select title_id, max(amount)::bigint::text from catalog.box_office
                where title_id WITHIN and territory = :region group by title_id
                """);

        private final String sql;

        Part(String sql) {
            this.sql = sql;
        }
    }

    private final JdbcClient db;

    TitleRowStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns the highest id of any tile, 0 without one. */
    long highest() {
        return db.sql("select coalesce(max(title_id), 0) from discovery.tile")
                .query(Long.class)
                .single();
    }

    /** Returns the titles whose ids are in {@code [from, to)}. */
    List<Row> between(long from, long to, String region) {
        return rows("between :from and :to", region, Map.of("region", region, "from", from, "to", to - 1));
    }

    /** Returns those of these titles that are there. */
    List<Row> of(Collection<Long> titles, String region) {
        return rows("= any(:titles)", region, Map.of("region", region, "titles", titles.toArray(Long[]::new)));
    }

    private List<Row> rows(String within, String region, Map<String, Object> parameters) {
        Map<Part, Map<Long, String>> parts = new EnumMap<>(Part.class);
        for (var part : Part.values()) {
            Map<Long, String> texts = new HashMap<>();
            db.sql(part.sql.replace("WITHIN", within)).params(parameters).query(row -> {
                texts.put(row.getLong(1), row.getString(2));
            });
            parts.put(part, texts);
        }
        var genres = genres();
        return db.sql(TILES.replace("WITHIN", within))
                .params(parameters)
                .query((row, number) -> title(row, genres, parts, region))
                .list();
    }

    private Map<Integer, String> genres() {
        Map<Integer, String> slugs = new HashMap<>();
        db.sql("select id, slug from catalog.genre").query(row -> {
            slugs.put(row.getInt("id"), row.getString("slug"));
        });
        return slugs;
    }

    private static Row title(
            ResultSet row, Map<Integer, String> genres, Map<Part, Map<Long, String>> parts, String region)
            throws SQLException {
        var id = row.getLong("title_id");
        var rank = row.getDouble("critics_rank");
        var ranked = !row.wasNull();
        var home = text(parts, Part.HOME, id);
        var takings = text(parts, Part.TAKINGS, id);
        return new Row.OfTitle(
                tile(row),
                row.getDouble("popularity"),
                lines(parts, Part.NAMES, id),
                lines(parts, Part.PEOPLE, id),
                Arrays.stream((Integer[]) row.getArray("genres").getArray())
                        .map(genres::get)
                        .filter(Objects::nonNull)
                        .toList(),
                rating(lines(parts, Part.RATING, id), region, lines(parts, Part.COUNTRIES, id)),
                lines(parts, Part.LANGUAGES, id),
                lines(parts, Part.COUNTRIES, id),
                day(row, "first_release"),
                earlier(home == null ? null : LocalDate.parse(home), day(row, "home_from")),
                lines(parts, Part.THEATRES, id).stream().map(LocalDate::parse).toList(),
                ranked ? rank : null,
                takings == null ? null : Long.valueOf(takings));
    }

    private static @Nullable String rating(List<String> told, String region, List<String> origins) {
        var ratings = told.stream()
                .map(line -> line.split("\t", 2))
                .map(line -> new ContentRating(line[0], line[1]))
                .toList();
        return ContentRating.nearestFirst(ratings, region, origins).stream()
                .map(ContentRating::rating)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Map<Part, Map<Long, String>> parts, Part part, long title) {
        return parts.getOrDefault(part, Map.of()).get(title);
    }

    private static List<String> lines(Map<Part, Map<Long, String>> parts, Part part, long title) {
        var joined = text(parts, part, title);
        return joined == null ? List.of() : List.of(joined.split("\n", -1));
    }

    private static Tile tile(ResultSet row) throws SQLException {
        var seasons = row.getArray("seasons");
        return new Tile(
                new TitleId(row.getLong("title_id")),
                word(TitleKind.class, row.getString("kind")),
                row.getString("name"),
                number(row, "year"),
                row.getString("path"),
                row.getString("directors"),
                poster(row),
                word(CriticsState.class, row.getString("critics")),
                number(row, "tomatometer"),
                row.getInt("reviews"),
                row.getInt("reviews_needed"),
                seasons == null ? null : SeriesScore.ofShown((@Nullable Integer[]) seasons.getArray()),
                word(AudienceState.class, row.getString("audience")),
                number(row, "popcornmeter"),
                row.getInt("ratings"),
                null);
    }

    private static @Nullable Picture poster(ResultSet row) throws SQLException {
        var hash = row.getString("hash");
        return hash == null
                ? null
                : new Picture(
                        PictureKind.POSTER,
                        hash,
                        row.getInt("width"),
                        row.getInt("height"),
                        Arrays.asList((Integer[]) row.getArray("widths").getArray()),
                        row.getBoolean("webp"),
                        row.getString("colour"),
                        row.getString("caption"),
                        null,
                        null);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}
