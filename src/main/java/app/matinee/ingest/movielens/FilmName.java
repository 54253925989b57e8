package app.matinee.ingest.movielens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what MovieLens writes in one field: {@code Seventh Seal, The (Sjunde inseglet, Det) (1957)}.
 *
 * @param name with its article in front
 * @param others original and other names, in the order of the field, each once
 * @param year null where it is not told
 */
record FilmName(String name, List<String> others, @Nullable Integer year) {
    static final int FIRST_YEAR = 1870;
    static final int LAST_YEAR = 2200;

    /** A span of years, as series have it, begins with the one that counts. */
    private static final Pattern YEAR = Pattern.compile("(.*\\S) *\\((\\d{4})(?: ?[-–] ?(?:\\d{4})?)?\\)");

    private static final Pattern SPAN = Pattern.compile(".*\\(\\d{4} ?[-–] ?(?:\\d{4})?\\)");

    private static final Pattern ARTICLE = Pattern.compile("(.+), ("
            + "The|An?|El|Los|Las|La|Le|Les|L'|Il|Lo|I|Gli|Un|Una|Une|Uno|O|Os|As"
            + "|Der|Die|Das|Ein|Eine|De|Het|Een|Den|Det|En|Ett|Et)");
    private static final Pattern ALIAS = Pattern.compile("^a\\.?k\\.?a\\.?:? +", Pattern.CASE_INSENSITIVE);

    /** A name goes on in parentheses after these: {@code Birdman: Or (The Unexpected Virtue of Ignorance)}. */
    private static final Pattern UNFINISHED = Pattern.compile(".*\\b(?:or|and|of)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PART_OF_NAME =
            Pattern.compile("(?:(?:part|vol\\.?|volume|episode|chapter)\\b.*|\\d{1,2})", Pattern.CASE_INSENSITIVE);

    FilmName {
        others = List.copyOf(others);
    }

    static FilmName of(String field) {
        var text = field.strip();
        var dated = YEAR.matcher(text);
        return dated.matches() ? of(dated.group(1), possible(dated.group(2))) : of(text, null);
    }

    private static @Nullable Integer possible(String digits) {
        var year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    }

    /** Returns what stands where the year should and can't be one; null where all is well. */
    static @Nullable String impossibleYear(String field) {
        var dated = YEAR.matcher(field.strip());
        return dated.matches() && possible(dated.group(2)) == null ? dated.group(2) : null;
    }

    private static FilmName of(String text, @Nullable Integer year) {
        List<String> others = new ArrayList<>();
        var rest = text;
        for (var start = lastParenthesis(rest); start > 0; start = lastParenthesis(rest)) {
            var inside = rest.substring(start + 1, rest.length() - 1).strip();
            var before = rest.substring(0, start).strip();
            if (before.isEmpty() || before.length() == start || isPartOfName(before, inside)) {
                break;
            }
            others.add(articleInFront(ALIAS.matcher(inside).replaceFirst("").strip()));
            rest = before;
        }
        Collections.reverse(others);
        var name = articleInFront(rest);
        others.removeIf(other -> other.isBlank() || other.equals(name));
        return new FilmName(name, others.stream().distinct().toList(), year);
    }

    /** Tells whether a span of years stands at the end, as only series have it. */
    static boolean isOfSeries(String field) {
        return SPAN.matcher(field.strip()).matches();
    }

    /** Returns where the parenthesis opens that the text ends with; -1 if it ends with none. */
    private static int lastParenthesis(String text) {
        if (!text.endsWith(")")) {
            return -1;
        }
        var depth = 0;
        for (var place = text.length() - 1; place >= 0; place--) {
            depth += text.charAt(place) == ')' ? 1 : text.charAt(place) == '(' ? -1 : 0;
            if (depth == 0) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isPartOfName(String before, String inside) {
        return UNFINISHED.matcher(before).matches()
                || PART_OF_NAME.matcher(inside).matches();
    }

    private static String articleInFront(String name) {
        var inverted = ARTICLE.matcher(name);
        if (!inverted.matches()) {
            return name;
        }
        var article = inverted.group(2);
        return article + (article.endsWith("'") ? "" : " ") + inverted.group(1);
    }
}
