package app.matinee.ingest.member.letterboxd;

import static java.util.Map.entry;

import app.matinee.ingest.fields.Layout;
import app.matinee.ingest.member.said.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists the columns of the tables. */
final class LetterboxdLayout {
    /** Holds those of all exported tables; lists have a form of their own. */
    static final Layout<Column> EXPORTED = new Layout<>(
            "Letterboxd",
            "letterboxd",
            Map.ofEntries(
                    entry(Column.ADDED, List.of("Date")),
                    entry(Column.NAME, List.of("Name")),
                    entry(Column.YEAR, List.of("Year")),
                    entry(Column.ADDRESS, List.of("Letterboxd URI")),
                    entry(Column.RATING, List.of("Rating")),
                    entry(Column.REWATCH, List.of("Rewatch")),
                    entry(Column.REVIEW, List.of("Review")),
                    entry(Column.TAGS, List.of("Tags")),
                    entry(Column.WATCHED, List.of("Watched Date"))),
            List.of(Set.of(Column.NAME), Set.of(Column.YEAR), Set.of(Column.ADDRESS)));

    /** Holds those of a table made to be imported there, as other sites write it. */
    static final Layout<Column> IMPORTED = new Layout<>(
            "Letterboxd import",
            "letterboxd",
            Map.ofEntries(
                    entry(Column.NAME, List.of("Title")),
                    entry(Column.YEAR, List.of("Year")),
                    entry(Column.IMDB, List.of("imdbID")),
                    entry(Column.TMDB, List.of("tmdbID")),
                    entry(Column.ADDRESS, List.of("LetterboxdURI", "Letterboxd URI", "url")),
                    entry(Column.RATING, List.of("Rating")),
                    entry(Column.RATING_OF_TEN, List.of("Rating10")),
                    entry(Column.WATCHED, List.of("WatchedDate")),
                    entry(Column.REWATCH, List.of("Rewatch")),
                    entry(Column.TAGS, List.of("Tags")),
                    entry(Column.REVIEW, List.of("Review"))),
            List.of(Set.of(Column.NAME), Set.of(Column.WATCHED, Column.RATING_OF_TEN, Column.REVIEW)));

    /** Holds those of the films in a list. */
    static final Layout<Column> LISTED = new Layout<>(
            "Letterboxd list",
            "letterboxd",
            Map.ofEntries(
                    entry(Column.POSITION, List.of("Position")),
                    entry(Column.NAME, List.of("Name")),
                    entry(Column.YEAR, List.of("Year")),
                    entry(Column.ADDRESS, List.of("URL")),
                    entry(Column.NOTE, List.of("Description"))),
            List.of(Set.of(Column.POSITION), Set.of(Column.NAME)));

    private LetterboxdLayout() {}
}
