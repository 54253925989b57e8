package app.matinee.ingest.movielens;

import static app.matinee.ingest.movielens.MovielensColumn.GENRES;
import static app.matinee.ingest.movielens.MovielensColumn.IMDB;
import static app.matinee.ingest.movielens.MovielensColumn.MOVIE;
import static app.matinee.ingest.movielens.MovielensColumn.RATING;
import static app.matinee.ingest.movielens.MovielensColumn.TAG;
import static app.matinee.ingest.movielens.MovielensColumn.TIMESTAMP;
import static app.matinee.ingest.movielens.MovielensColumn.TITLE;
import static app.matinee.ingest.movielens.MovielensColumn.TMDB;
import static app.matinee.ingest.movielens.MovielensColumn.USER;

import app.matinee.ingest.fields.Layout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the tables of a data set that are read, each with its columns; others, such as tag genomes, are left alone. */
enum MovielensTable {
    MOVIES,
    LINKS,
    RATINGS,
    TAGS;

    /** Returns the usual name of the file that holds the table. */
    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }

    /**
     * Finds the columns.
     *
     * @throws app.matinee.ingest.RefusedFileException if one is missing
     */
    Layout.Placed<MovielensColumn> place(List<String> header) {
        Map<MovielensColumn, List<String>> headers =
                columns().stream().collect(Collectors.toMap(column -> column, column -> List.of(column.published())));
        return Layout.recognize(
                List.of(new Layout<>(
                        "MovieLens " + name().toLowerCase(Locale.ROOT),
                        MovielensImport.SOURCE,
                        headers,
                        columns().stream().map(Set::of).toList())),
                header);
    }

    /** Returns the names of the columns in the order in which files without a header have them. */
    List<String> columnNames() {
        return columns().stream().map(MovielensColumn::published).toList();
    }

    private List<MovielensColumn> columns() {
        return switch (this) {
            case MOVIES -> List.of(MOVIE, TITLE, GENRES);
            case LINKS -> List.of(MOVIE, IMDB, TMDB);
            case RATINGS -> List.of(USER, MOVIE, RATING, TIMESTAMP);
            case TAGS -> List.of(USER, MOVIE, TAG, TIMESTAMP);
        };
    }
}
