package app.matinee.discovery.search;

import java.util.Map;
import java.util.Set;

/**
 * Asks for what has this text in its names.
 *
 * @param text as typed, however long
 * @param narrowed values by which titles are narrowed, by column: kind, genre, year (or decade such as {@code 1950s})
 */
public record Question(String text, Map<String, Set<String>> narrowed) {
    public Question {
        narrowed = Map.copyOf(narrowed);
    }

    /** Asks without narrowing. */
    public static Question of(String text) {
        return new Question(text, Map.of());
    }
}
