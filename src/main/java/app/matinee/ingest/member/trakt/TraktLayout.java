package app.matinee.ingest.member.trakt;

import static java.util.Map.entry;

import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.member.said.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the columns of tables that Trakt exports or imports, under the headings that are seen. */
final class TraktLayout {
    static final Layout<Column> TABLE = new Layout<>(
            "Trakt",
            "trakt",
            Map.ofEntries(
                    entry(Column.KIND, List.of("type")),
                    entry(Column.NAME, List.of("title", "movie_title")),
                    entry(Column.SERIES_NAME, List.of("show_title", "show", "show_name")),
                    entry(Column.YEAR, List.of("year")),
                    entry(Column.RELEASED, List.of("released", "release_date")),
                    entry(Column.IMDB, List.of("imdb_id", "imdb")),
                    entry(Column.TMDB, List.of("tmdb_id", "tmdb")),
                    entry(Column.SEASON, List.of("season_number", "season")),
                    entry(Column.EPISODE, List.of("episode_number", "episode")),
                    entry(Column.PART_IMDB, List.of("episode_imdb_id")),
                    entry(Column.PART_TMDB, List.of("episode_tmdb_id")),
                    entry(Column.RATING_OF_TEN, List.of("rating", "your_rating")),
                    entry(Column.RATED, List.of("rated_at")),
                    entry(Column.WATCHED, List.of("watched_at", "last_watched_at")),
                    entry(Column.ADDED, List.of("watchlisted_at", "listed_at")),
                    entry(Column.POSITION, List.of("rank")),
                    entry(Column.NOTE, List.of("notes")),
                    entry(Column.REPEATS, List.of("plays"))),
            List.of(
                    Set.of(Column.KIND),
                    Set.of(Column.IMDB, Column.TMDB, Column.NAME),
                    Set.of(Column.RATED, Column.WATCHED, Column.ADDED)));

    private TraktLayout() {}
}
