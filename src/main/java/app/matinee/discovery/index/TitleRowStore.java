package app.matinee.discovery.index;

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
    /** Lists are joined by line ends, which no name has: arrays take four times as long to read. */
    private static final String ROWS = """
            select tile.title_id, tile.kind, tile.name, tile.year, tile.path, tile.directors, tile.genres, tile.critics,
                tile.tomatometer, tile.reviews, tile.reviews_needed, tile.seasons, tile.critics_rank, tile.audience,
                tile.popcornmeter, tile.ratings, tile.popularity, tile.first_release, tile.home_from,
                poster.hash, poster.width, poster.height, poster.widths, poster.webp, poster.colour, poster.caption,
                (select string_agg(name, E'\\n' order by position) from catalog.title_name
                    where title_name.title_id = tile.title_id) as names,
                (select string_agg(person.name, E'\\n' order by department desc, billing)
                    from catalog.credit join catalog.person on person.id = person_id
                    where credit.title_id = tile.title_id
                        and (department = 'directing' or department = 'cast' and billing <= 6)) as people,
                (select string_agg(language, E'\\n' order by position) from catalog.title_language
                    where title_language.title_id = tile.title_id) as languages,
                (select string_agg(country, E'\\n' order by position) from catalog.title_country
                    where title_country.title_id = tile.title_id) as countries,
                (select rating from catalog.content_rating where content_rating.title_id = tile.title_id
                    order by (system in ('MPA', 'TVPG')) = (:region = 'US') desc, system limit 1) as rating,
                (select string_agg(released_on::text, E'\\n' order by released_on) from catalog.release
                    where release.title_id = tile.title_id and release.kind in ('theatrical', 'limited', 'rerelease')
                        and region = :region) as theatres,
                (select min(released_on) from catalog.release
                    where release.title_id = tile.title_id and release.kind in ('streaming', 'physical', 'tv')
                        and region in (:region, '001')) as home,
                (select max(amount) from catalog.box_office
                    where box_office.title_id = tile.title_id and territory = :region) as takings
            from discovery.tile left join catalog.picture as poster on poster.id = tile.poster_id
            where tile.kind in ('movie', 'series') and
            """;

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
        var genres = genres();
        return db.sql(ROWS + "tile.title_id >= :from and tile.title_id < :to")
                .param("region", region)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> title(row, genres))
                .list();
    }

    /** Returns those of these titles that are there. */
    List<Row> of(Collection<Long> titles, String region) {
        var genres = genres();
        return db.sql(ROWS + "tile.title_id = any(:titles)")
                .param("region", region)
                .param("titles", titles.toArray(Long[]::new))
                .query((row, number) -> title(row, genres))
                .list();
    }

    private Map<Integer, String> genres() {
        Map<Integer, String> slugs = new HashMap<>();
        db.sql("select id, slug from catalog.genre").query(row -> {
            slugs.put(row.getInt("id"), row.getString("slug"));
        });
        return slugs;
    }

    private static Row title(ResultSet row, Map<Integer, String> genres) throws SQLException {
        var rank = row.getDouble("critics_rank");
        var ranked = !row.wasNull();
        var takings = row.getBigDecimal("takings");
        return new Row.OfTitle(
                tile(row),
                row.getDouble("popularity"),
                lines(row, "names"),
                lines(row, "people"),
                Arrays.stream((Integer[]) row.getArray("genres").getArray())
                        .map(genres::get)
                        .filter(Objects::nonNull)
                        .toList(),
                row.getString("rating"),
                lines(row, "languages"),
                lines(row, "countries"),
                day(row, "first_release"),
                earlier(day(row, "home"), day(row, "home_from")),
                lines(row, "theatres").stream().map(LocalDate::parse).toList(),
                ranked ? rank : null,
                takings == null ? null : takings.longValue());
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

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        var joined = row.getString(column);
        return joined == null ? List.of() : joined.lines().toList();
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
