package app.matinee.ingest.member;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the table that Letterboxd imports: films only, each viewing a row, and what was rated or reviewed without one. */
final class LetterboxdTable {
    private static final List<String> COLUMNS =
            List.of("Title", "Year", "imdbID", "tmdbID", "Rating", "WatchedDate", "Rewatch", "Tags", "Review");

    private final List<Map<String, Object>> viewings = new ArrayList<>();
    private final Map<String, Map<String, Object>> ratings = new HashMap<>();
    private final Map<String, Map<String, Object>> reviews = new HashMap<>();
    private final List<Map<String, Object>> films = new ArrayList<>();

    /** Takes the rows of a part, of which it needs three. */
    void add(String part, List<Map<String, Object>> rows) {
        var ofFilms = rows.stream().filter(row -> path(row).startsWith("/m/")).toList();
        switch (part) {
            case "diary" -> viewings.addAll(ofFilms);
            case "ratings" -> ofFilms.forEach(row -> ratings.put(path(row), row));
            case "reviews" -> ofFilms.forEach(row -> reviews.put(path(row), row));
            default -> {
                return;
            }
        }
        films.addAll(ofFilms);
    }

    private static String path(Map<String, Object> row) {
        return Objects.requireNonNullElse(row.get("path"), "").toString();
    }

    String text() {
        var text = new StringBuilder();
        CsvText.line(text, COLUMNS);
        Set<String> told = new HashSet<>();
        viewings.reversed().forEach(viewing -> line(text, viewing, viewing, told.add(path(viewing))));
        for (var film : films) {
            if (told.add(path(film))) {
                line(text, film, Map.of(), true);
            }
        }
        return text.toString();
    }

    /** The review stands beside the last viewing alone. */
    private void line(StringBuilder text, Map<String, Object> film, Map<String, Object> viewing, boolean last) {
        var rating = viewing.get("stars") == null && last ? ratings.getOrDefault(path(film), Map.of()) : viewing;
        var review = last ? reviews.getOrDefault(path(film), Map.of()) : Map.<String, Object>of();
        CsvText.line(
                text,
                List.of(
                        word(film.get("title")),
                        word(film.get("year")),
                        word(film.get("imdb")),
                        word(film.get("tmdb")),
                        word(rating.get("stars")),
                        word(viewing.get("watched_on")),
                        word(viewing.get("rewatch")),
                        word(viewing.get("tags")),
                        word(review.get("review"))));
    }

    /** Numbers come with as many decimals as the database keeps. */
    private static String word(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
