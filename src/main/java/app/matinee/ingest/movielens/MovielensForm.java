package app.matinee.ingest.movielens;

import app.matinee.ingest.table.Entry;
import app.matinee.ingest.table.Table;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells in which form the tables of a data set are written; those before 2015 have no headers. */
enum MovielensForm {
    /** With a header, as since 2015. */
    NAMED {
        @Override
        String file(MovielensTable table) {
            return table.file();
        }

        @Override
        Table open(MovielensTable table, String name, long size, InputStream in) {
            return Table.open(name, size, in);
        }
    },
    /** With two colons between fields: 1M and 10M. */
    COLONS {
        @Override
        String file(MovielensTable table) {
            return table.file().replace(".csv", ".dat");
        }

        @Override
        Table open(MovielensTable table, String name, long size, InputStream in) {
            return Table.openWithoutHeader(name, size, new DoubleColons(in), '\t', table.columnNames());
        }
    },
    /** Ratings between tabs, and films between bars with a column of noughts and ones for each genre: 100K. */
    FIRST {
        @Override
        String file(MovielensTable table) {
            return switch (table) {
                case MOVIES -> "u.item";
                case RATINGS -> "u.data";
                case LINKS, TAGS -> "";
            };
        }

        @Override
        String namespace() {
            return MovielensImport.SOURCE + "-100k";
        }

        @Override
        Table open(MovielensTable table, String name, long size, InputStream in) {
            return table == MovielensTable.MOVIES
                    ? Table.openWithoutHeader(name, size, in, '|', FIELDS_OF_FILMS)
                    : Table.openWithoutHeader(name, size, in, '\t', table.columnNames());
        }

        @Override
        List<String> header(MovielensTable table, List<String> found) {
            return table.columnNames();
        }

        @Override
        Entry.Row usual(MovielensTable table, Entry.Row row) {
            var fields = row.fields();
            return table == MovielensTable.MOVIES
                    ? new Entry.Row(row.line(), List.of(fields.get(0), fields.get(1), genres(fields)))
                    : row;
        }
    };

    private static final List<String> GENRES = List.of(
            "(no genres listed)",
            "Action",
            "Adventure",
            "Animation",
            "Children",
            "Comedy",
            "Crime",
            "Documentary",
            "Drama",
            "Fantasy",
            "Film-Noir",
            "Horror",
            "Musical",
            "Mystery",
            "Romance",
            "Sci-Fi",
            "Thriller",
            "War",
            "Western");
    private static final List<String> BEFORE_GENRES = List.of("movieId", "title", "released", "videoReleased", "url");
    private static final List<String> FIELDS_OF_FILMS =
            Stream.concat(BEFORE_GENRES.stream(), GENRES.stream()).toList();

    /** Returns the name of the file that holds a table; empty if none does. */
    abstract String file(MovielensTable table);

    /** Returns whose ids those of films and people are; the first data set counted films otherwise than all later ones. */
    String namespace() {
        return MovielensImport.SOURCE;
    }

    abstract Table open(MovielensTable table, String name, long size, InputStream in);

    /** Returns the header of the rows that {@link #usual} returns. */
    List<String> header(MovielensTable table, List<String> found) {
        return found;
    }

    /** Returns a row with the fields that the table has in other forms. */
    Entry.Row usual(MovielensTable table, Entry.Row row) {
        return row;
    }

    private static String genres(List<String> fields) {
        return IntStream.range(0, GENRES.size())
                .filter(genre ->
                        fields.get(BEFORE_GENRES.size() + genre).strip().equals("1"))
                .mapToObj(GENRES::get)
                .collect(Collectors.joining("|"));
    }
}
