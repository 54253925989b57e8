package app.matinee.web.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** Draws a person by letters where there is no portrait. */
public final class Monogram {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-.]+");

    private Monogram() {}

    /** Returns the first letters of the first and the last word: {@code MK}; one letter for a single word. */
    public static String of(String name) {
        var words = BETWEEN_WORDS.split(name.strip(), -1);
        var first = initial(words[0]);
        return words.length < 2 ? first : first + initial(words[words.length - 1]);
    }

    private static String initial(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
