package app.matinee.discovery;

import app.matinee.catalog.Picture;
import app.matinee.catalog.PictureKind;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.SeriesScore;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads tiles by their titles, and says what other stores select of them. */
@Component
class TileStore {
    /** What {@link #tile} reads, from {@code tile} and {@link #POSTER}. */
    static final String SELECTED = """
            select tile.title_id, tile.kind, tile.name, tile.year, tile.path, tile.directors, tile.critics,
                tile.tomatometer, tile.reviews, tile.reviews_needed, tile.seasons, tile.audience, tile.popcornmeter,
                tile.ratings, poster.hash, poster.width, poster.height, poster.widths, poster.webp, poster.colour,
                poster.caption
            """;
    /** Not in the tile, so that none shows a picture that was taken down. */
    static final String POSTER = "left join catalog.picture as poster on poster.id = tile.poster_id\n";

    static final String POPULAR = "tile.popularity desc, tile.name, tile.title_id";

    private final JdbcClient db;

    TileStore(JdbcClient db) {
        this.db = db;
    }

    List<Tile> of(Collection<TitleId> titles) {
        return db.sql(SELECTED + ", null::date as opens from discovery.tile\n" + POSTER + """
                        where tile.title_id = any(:titles)
                        order by tile.year desc nulls last, tile.number, tile.name
                        """)
                .param("titles", titles.stream().map(TitleId::value).toArray(Long[]::new))
                .query((row, number) -> tile(row))
                .list();
    }

    static Tile tile(ResultSet row) throws SQLException {
        Date opens = row.getDate("opens");
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
                series(row),
                word(AudienceState.class, row.getString("audience")),
                number(row, "popcornmeter"),
                row.getInt("ratings"),
                opens == null ? null : opens.toLocalDate());
    }

    private static @Nullable SeriesScore series(ResultSet row) throws SQLException {
        var seasons = row.getArray("seasons");
        return seasons == null ? null : SeriesScore.ofShown((@Nullable Integer[]) seasons.getArray());
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

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
