package app.matinee.ingest.member.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.SaidRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table. */
final class TmdbRows {
    /** Names of episodes end with their place, as in {@code A Series S1E2}. */
    private static final Pattern PLACE_IN_NAME = Pattern.compile(" +S\\d+(?:E\\d+)?$");

    private final String file;
    private final String stem;
    private int position;

    TmdbRows(String file, String stem) {
        this.file = file;
        this.stem = stem;
    }

    void take(SaidRow row, Listener listener) {
        var title = title(row);
        var stars = row.starsOfTen(Column.RATING_OF_TEN);
        var at = row.at(Column.RATED);
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title, stars, at, false));
        } else if (stem.contains("rating") || stem.contains("rated")) {
            throw row.bad(Column.RATING_OF_TEN, "A rating is a number from 0.5 to 10");
        } else if (stem.contains("watchlist")) {
            listener.hear(new Said.Wish(row.origin(), title, at));
        } else {
            var favourites = stem.contains("favo");
            listener.hear(new SaidList(file, favourites ? "Favourites on TMDB" : stem, ""));
            listener.hear(new Said.Entry(row.origin(), title, file, ++position, "", at));
        }
    }

    private static Mention title(SaidRow row) {
        var imdb = row.imdb(Column.IMDB);
        var season = row.number(Column.SEASON);
        var episode = row.number(Column.EPISODE);
        return switch (row.choice(Column.KIND)) {
            case "movie" -> whole(row, TitleKind.MOVIE, "tmdb", imdb);
            case "tv", "tvshow", "show" ->
                season == null ? whole(row, TitleKind.SERIES, "tmdb-tv", imdb) : part(row, season, episode, imdb);
            default -> throw row.bad(Column.KIND, "movie or tv would be right");
        };
    }

    private static Mention whole(SaidRow row, TitleKind kind, String namespace, Optional<ExternalId> imdb) {
        return Mention.of(kind, row.name(), row.year(), SaidRow.ids(row.tmdb(Column.TMDB, namespace), imdb));
    }

    /** The ids of a part's row are its own, and its date too, so of the series nothing is known but the name. */
    private static Mention part(SaidRow row, int season, @Nullable Integer episode, Optional<ExternalId> imdb) {
        var series =
                Mention.of(TitleKind.SERIES, PLACE_IN_NAME.matcher(row.name()).replaceFirst(""), null, List.of());
        var namespace = episode == null ? "tmdb-season" : "tmdb-episode";
        return Mention.part(series, season, episode, SaidRow.ids(row.tmdb(Column.TMDB, namespace), imdb));
    }
}
