package app.matinee.accounts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Remembers a form that somebody sent.
 *
 * @param path where it went, on this site
 * @param form its fields, each with one value or several
 */
public record Wish(String path, Map<String, List<String>> form) {
    private static final String PATH = "path";
    private static final String FIELD = "field ";
    private static final String SEPARATOR = "\u001f";

    public Wish {
        form = Map.copyOf(form);
    }

    Map<String, String> written() {
        Map<String, String> written = new HashMap<>(Map.of(PATH, path));
        form.forEach((name, values) -> written.put(FIELD + visible(name), visible(String.join(SEPARATOR, values))));
        return written;
    }

    // The one character that the database cannot keep; whoever reads the form sees that something stood there.
    private static String visible(String text) {
        return text.replace('\u0000', '\ufffd');
    }

    static Wish read(Map<String, String> written) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        written.forEach((key, value) -> {
            if (key.startsWith(FIELD)) {
                form.put(key.substring(FIELD.length()), List.of(value.split(Pattern.quote(SEPARATOR), -1)));
            }
        });
        return new Wish(Objects.requireNonNull(written.get(PATH)), form);
    }
}
