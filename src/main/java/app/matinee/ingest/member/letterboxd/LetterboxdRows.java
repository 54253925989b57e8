package app.matinee.ingest.member.letterboxd;

import app.matinee.catalog.Mention;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.member.said.Column;
import app.matinee.ingest.member.said.Listener;
import app.matinee.ingest.member.said.Said;
import app.matinee.ingest.member.said.SaidRow;
import app.matinee.scoring.Stars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of each table. */
final class LetterboxdRows {
    private LetterboxdRows() {}

    static void rating(SaidRow row, Listener listener) {
        var stars = row.stars();
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title(row), stars, row.at(Column.ADDED), false));
        }
    }

    static void wish(SaidRow row, Listener listener) {
        listener.hear(new Said.Wish(row.origin(), title(row), row.at(Column.ADDED)));
    }

    static void seen(SaidRow row, Listener listener) {
        listener.hear(new Said.Viewing(row.origin(), title(row), null, false));
    }

    static void viewing(SaidRow row, Listener listener) {
        var title = title(row);
        var day = row.day(Column.WATCHED);
        var stars = row.stars();
        listener.hear(viewing(row, title, day, stars));
        implied(row, title, stars, row.at(Column.ADDED), listener);
    }

    static void review(SaidRow row, Listener listener) {
        var title = title(row);
        var day = row.day(Column.WATCHED);
        var stars = row.stars();
        var at = row.at(Column.ADDED);
        var text = row.review();
        if (day != null) {
            listener.hear(viewing(row, title, day, stars));
        }
        implied(row, title, stars, at, listener);
        if (text != null) {
            listener.hear(new Said.Review(row.origin(), title, text, row.isSpoiler(), at));
        }
    }

    static void imported(SaidRow row, Listener listener) {
        var title = Mention.of(
                kindOfImported(row),
                row.name(),
                row.year(),
                SaidRow.ids(row.imdb(Column.IMDB), row.tmdb(Column.TMDB, "tmdb")));
        var ofTen = row.starsOfTen(Column.RATING_OF_TEN);
        var stars = ofTen == null ? row.stars() : ofTen;
        var day = row.day(Column.WATCHED);
        var at = day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
        var text = row.review();
        if (day != null) {
            listener.hear(viewing(row, title, day, stars));
        }
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title, stars, at, false));
        }
        if (text != null) {
            listener.hear(new Said.Review(row.origin(), title, text, row.isSpoiler(), at));
        }
    }

    private static Said.Viewing viewing(SaidRow row, Mention title, @Nullable LocalDate day, @Nullable Stars stars) {
        var again = row.is(Column.REWATCH) ? Boolean.TRUE : null;
        return new Said.Viewing(row.origin(), title, day, again, stars, "", row.tags());
    }

    private static @Nullable TitleKind kindOfImported(SaidRow row) {
        return row.tmdb(Column.TMDB, "tmdb").isPresent() ? TitleKind.MOVIE : null;
    }

    private static void implied(
            SaidRow row, Mention title, @Nullable Stars stars, @Nullable Instant at, Listener listener) {
        if (stars != null) {
            listener.hear(new Said.Rating(row.origin(), title, stars, at, true));
        }
    }

    /** Some series have a page there too, so a kind is not told. */
    static Mention title(SaidRow row) {
        return Mention.of(null, row.name(), row.year(), List.of());
    }
}
