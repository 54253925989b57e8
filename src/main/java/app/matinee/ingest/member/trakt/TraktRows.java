package app.matinee.ingest.member.trakt;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.file.UploadedFile;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidList;
import app.matinee.ingest.member.said.SaidRow;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table; one row may say several things. */
final class TraktRows {
    private final UploadedFile file;
    private int position;

    TraktRows(UploadedFile file) {
        this.file = file;
    }

    void take(SaidRow row, Listener listener) {
        var title = title(row);
        var stars = row.starsOfTen(Column.RATING_OF_TEN);
        var rated = row.at(Column.RATED);
        var watched = row.at(Column.WATCHED);
        var added = row.at(Column.ADDED);
        var plays = row.number(Column.REPEATS);
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title, stars, rated, false));
        }
        if (watched != null) {
            var day = watched.atOffset(ZoneOffset.UTC).toLocalDate();
            listener.hear(new Said.Viewing(row.origin(), title, day, plays != null && plays > 1));
        }
        if (added != null && isList()) {
            listener.hear(new SaidList(file.name(), file.stem(), ""));
            listener.hear(new Said.Entry(row.origin(), title, file.name(), ++position, row.note(), added));
        } else if (added != null) {
            listener.hear(new Said.Wish(row.origin(), title, added));
        }
    }

    private boolean isList() {
        return file.stem().contains("list") && !file.stem().contains("watchlist");
    }

    private static Mention title(SaidRow row) {
        return switch (row.choice(Column.KIND)) {
            case "movie" -> whole(row, TitleKind.MOVIE, Column.NAME, ids(row, "tmdb"));
            case "show", "tv", "series" -> whole(row, TitleKind.SERIES, Column.NAME, ids(row, "tmdb-tv"));
            case "season" ->
                isOfSeries(row) ? partOfSeries(row, null) : part(row, TitleKind.SEASON, ids(row, "tmdb-season"));
            case "episode" ->
                isOfSeries(row)
                        ? partOfSeries(row, number(row, Column.EPISODE))
                        : part(row, TitleKind.EPISODE, ids(row, "tmdb-episode"));
            default -> throw row.bad(Column.KIND, "movie, show, season or episode would be right");
        };
    }

    /** In Trakt's own tables name, year and ids are the series', and those of an episode stand beside them. */
    private static boolean isOfSeries(SaidRow row) {
        return row.hasColumn(Column.PART_IMDB) || row.hasColumn(Column.PART_TMDB);
    }

    private static Mention partOfSeries(SaidRow row, @Nullable Integer episode) {
        var series = whole(row, TitleKind.SERIES, Column.NAME, ids(row, "tmdb-tv"));
        var own = SaidRow.ids(row.tmdb(Column.PART_TMDB, "tmdb-episode"), row.imdb(Column.PART_IMDB));
        return Mention.part(series, number(row, Column.SEASON), episode, episode == null ? List.of() : own);
    }

    private static int number(SaidRow row, Column column) {
        var number = row.number(column);
        if (number == null) {
            throw row.bad(column, "The number is missing");
        }
        return number;
    }

    private static Mention part(SaidRow row, TitleKind kind, List<ExternalId> ids) {
        var season = row.number(Column.SEASON);
        var episode = row.number(Column.EPISODE);
        var isPlaced = kind == TitleKind.SEASON || episode != null;
        if (season != null && isPlaced && row.word(Column.SERIES_NAME) != null) {
            var series = whole(row, TitleKind.SERIES, Column.SERIES_NAME, List.of());
            return Mention.part(series, season, kind == TitleKind.SEASON ? null : episode, ids);
        }
        return new Mention(kind, List.of(), null, ids, null);
    }

    private static Mention whole(SaidRow row, TitleKind kind, Column column, List<ExternalId> ids) {
        var name = row.word(column);
        if (name == null && ids.isEmpty()) {
            throw row.bad(column, "Neither a name nor an id of IMDb or TMDB is told");
        }
        return new Mention(kind, name == null ? List.of() : List.of(name), row.year(), ids, null);
    }

    private static List<ExternalId> ids(SaidRow row, String namespace) {
        return SaidRow.ids(row.tmdb(Column.TMDB, namespace), row.imdb(Column.IMDB));
    }
}
