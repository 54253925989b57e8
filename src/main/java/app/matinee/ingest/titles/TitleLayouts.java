package app.matinee.ingest.titles;

import static java.util.Map.entry;

import app.matinee.ingest.fields.Layout;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the layouts in which lists of titles are known to come. */
final class TitleLayouts {
    private static final Layout<TitleColumn> OWN =
            new Layout<>("own", "own", ownHeaders(), List.of(Set.of(TitleColumn.NAME)));

    private static final Layout<TitleColumn> OF_2024 = new Layout<>(
            "2024",
            "reviews-2024",
            Map.ofEntries(
                    entry(TitleColumn.ID, List.of("movieId", "id")),
                    entry(TitleColumn.NAME, List.of("movieTitle", "title")),
                    entry(TitleColumn.YEAR, List.of("movieYear")),
                    entry(TitleColumn.LINK, List.of("movieURL")),
                    entry(TitleColumn.MPA_RATING, List.of("rating")),
                    entry(TitleColumn.IN_THEATERS, List.of("releaseDateTheaters")),
                    entry(TitleColumn.STREAMING, List.of("releaseDateStreaming")),
                    entry(TitleColumn.RUNTIME_MINUTES, List.of("runtimeMinutes")),
                    entry(TitleColumn.GENRES, List.of("genre")),
                    entry(TitleColumn.DIRECTORS, List.of("director")),
                    entry(TitleColumn.WRITERS, List.of("writer")),
                    entry(TitleColumn.DISTRIBUTORS, List.of("distributor"))),
            List.of(
                    Set.of(TitleColumn.ID),
                    Set.of(TitleColumn.NAME),
                    Set.of(TitleColumn.YEAR, TitleColumn.LINK, TitleColumn.IN_THEATERS)));

    private static final Layout<TitleColumn> KAGGLE = new Layout<>(
            "kaggle",
            TitleIds.ROTTEN_TOMATOES,
            Map.ofEntries(
                    entry(TitleColumn.LINK, List.of("rotten_tomatoes_link")),
                    entry(TitleColumn.NAME, List.of("movie_title")),
                    entry(TitleColumn.SYNOPSIS, List.of("movie_info")),
                    entry(TitleColumn.MPA_RATING, List.of("content_rating", "rating")),
                    entry(TitleColumn.GENRES, List.of("genres", "genre")),
                    entry(TitleColumn.DIRECTORS, List.of("directors")),
                    entry(TitleColumn.WRITERS, List.of("authors", "writers")),
                    entry(TitleColumn.CAST, List.of("actors", "cast")),
                    entry(TitleColumn.IN_THEATERS, List.of("original_release_date", "in_theaters_date")),
                    entry(TitleColumn.STREAMING, List.of("streaming_release_date", "on_streaming_date")),
                    entry(TitleColumn.RUNTIME_MINUTES, List.of("runtime", "runtime_in_minutes")),
                    entry(TitleColumn.PRODUCTION_COMPANIES, List.of("production_company", "studio_name"))),
            List.of(Set.of(TitleColumn.NAME), Set.of(TitleColumn.LINK, TitleColumn.IN_THEATERS)));

    private TitleLayouts() {}

    static Layout.Placed<TitleColumn> recognize(List<String> found) {
        return Layout.recognize(List.of(OWN, OF_2024, KAGGLE), found);
    }

    /** Tells what separates the items of a list. */
    static String separator(Layout<TitleColumn> layout) {
        return layout.equals(OWN) ? "|" : ",";
    }

    private static Map<TitleColumn, List<String>> ownHeaders() {
        Map<TitleColumn, List<String>> headers = new EnumMap<>(TitleColumn.class);
        Stream.of(TitleColumn.values())
                .filter(TitleColumn::own)
                .forEach(column -> headers.put(column, List.of(column.word())));
        return headers;
    }
}
