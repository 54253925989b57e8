package app.matinee.ingest.titles;

import app.matinee.catalog.ExternalId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds how a file names somebody: {@code Jane Roe}, or {@code Jane Roe <imdb:nm0000001>} to say which one.
 *
 * @param id null where the name must do
 */
record PersonName(String name, @Nullable ExternalId id) {
    private static final Pattern IDENTIFIED = Pattern.compile("([^<]*[^<\\s])\\s+<([^<>]*)>");
    private static final Pattern ELSEWHERE = Pattern.compile("([a-z]+):(\\S+)");
    private static final Pattern OWN = Pattern.compile("[^\\s:]{1,100}");
    private static final Map<String, Pattern> FORMS = Map.of(
            "imdb", Pattern.compile("nm\\d{7,10}"),
            "tmdb", Pattern.compile("[1-9]\\d{0,9}"),
            "tvmaze", Pattern.compile("[1-9]\\d{0,9}"),
            "wikidata", Pattern.compile("Q[1-9]\\d{0,11}"));

    /** Reads a name; null if what stands behind it in angle brackets is no id of a known form. */
    static @Nullable PersonName of(String text, String source) {
        var identified = IDENTIFIED.matcher(text);
        if (!identified.matches()) {
            return new PersonName(text, null);
        }
        var id = id(identified.group(2).strip(), source);
        return id == null ? null : new PersonName(identified.group(1), id);
    }

    private static @Nullable ExternalId id(String text, String source) {
        if (OWN.matcher(text).matches()) {
            return new ExternalId(source + "-person", text);
        }
        var elsewhere = ELSEWHERE.matcher(text);
        if (!elsewhere.matches()) {
            return null;
        }
        var form = FORMS.get(elsewhere.group(1));
        return form == null || !form.matcher(elsewhere.group(2)).matches()
                ? null
                : new ExternalId(namespace(elsewhere.group(1)), elsewhere.group(2));
    }

    /** TMDB and TVmaze count people and titles apart. */
    private static String namespace(String site) {
        return site.startsWith("t") ? site + "-person" : site;
    }
}
