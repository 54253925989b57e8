package app.matinee.ingest.member.yamtrack;

import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidRow;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table: scores, what is planned, and what was seen to its end. */
final class YamtrackRows {
    private YamtrackRows() {}

    static void take(SaidRow row, Listener listener) {
        var kind = row.choice(Column.KIND);
        var title = title(row, kind);
        var stars = row.starsOfTen(Column.RATING_OF_TEN);
        var day = day(row);
        var status = row.choice(Column.STATUS);
        if (stars != null) {
            var added = row.at(Column.ADDED);
            var ended = day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
            listener.hear(new Said.Rating(row.origin(), title, stars, added == null ? ended : added, false));
        }
        if (status.equals("planning") || status.equals("plantowatch")) {
            listener.hear(new Said.Wish(row.origin(), title, row.at(Column.ADDED)));
        }
        // Of a season or a series the days are those of its episodes, which have rows of their own.
        if (kind.equals("episode") || (kind.equals("movie") && status.equals("completed"))) {
            var repeats = row.number(Column.REPEATS);
            listener.hear(new Said.Viewing(row.origin(), title, day, repeats != null && repeats > 0));
        }
    }

    private static @Nullable LocalDate day(SaidRow row) {
        var watched = row.day(Column.WATCHED);
        return watched == null ? row.day(Column.ENDED) : watched;
    }

    private static Mention title(SaidRow row, String kind) {
        return switch (kind) {
            case "movie" -> whole(row, TitleKind.MOVIE, "tmdb");
            case "tv" -> whole(row, TitleKind.SERIES, "tmdb-tv");
            case "season" -> part(row, null);
            case "episode" -> part(row, needed(row, Column.EPISODE));
            // MyAnimeList counts films and each season of a series alike.
            case "anime" -> Mention.of(null, row.name(), null, List.of());
            default -> throw row.bad(Column.KIND, "Only films, series, seasons and episodes are kept here");
        };
    }

    /** Rows of seasons and episodes may do without the name of their series. */
    private static Mention whole(SaidRow row, TitleKind kind, String namespace) {
        var ids = SaidRow.ids(
                switch (row.choice(Column.CATALOGUE)) {
                    case "tmdb" -> row.tmdb(Column.ID, namespace);
                    case "imdb" -> row.imdb(Column.ID);
                    default -> Optional.empty();
                });
        var name = ids.isEmpty() ? row.name() : row.word(Column.NAME);
        return new Mention(kind, name == null ? List.of() : List.of(name), null, ids, null);
    }

    private static Mention part(SaidRow row, @Nullable Integer episode) {
        var series = whole(row, TitleKind.SERIES, "tmdb-tv");
        return Mention.part(series, needed(row, Column.SEASON), episode, List.of());
    }

    private static int needed(SaidRow row, Column column) {
        var number = row.number(column);
        if (number == null) {
            throw row.bad(column, "The number is missing");
        }
        return number;
    }
}
