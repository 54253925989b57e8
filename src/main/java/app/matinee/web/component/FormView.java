package app.matinee.web.component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a form as it was sent, so that nothing typed is lost.
 *
 * @param values by field, as typed; passwords are never among them
 * @param mistakes what is wrong, by field, in the order of the fields; empty when nothing is
 */
public record FormView(Map<String, String> values, SequencedMap<String, String> mistakes) {

    /** Returns a form with nothing in it. */
    public static FormView empty() {
        return new FormView(Map.of(), new LinkedHashMap<>());
    }

    public static FormView of(Map<String, String> values) {
        return new FormView(values, new LinkedHashMap<>());
    }

    /** Returns the form with what is wrong in one field. */
    public FormView with(String field, String mistake) {
        var more = new LinkedHashMap<>(mistakes);
        more.put(field, mistake);
        return new FormView(values, more);
    }

    /** Returns what was typed; empty for nothing. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Returns what is wrong in a field; null for nothing. */
    public @Nullable String mistake(String field) {
        return mistakes.get(field);
    }
}
