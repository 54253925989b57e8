package app.matinee.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes addresses with a query; values that are the default are left out, so that one state has one address. */
public final class Query {
    private final String path;
    private final Map<String, String> values;

    private Query(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    public static Query at(String path) {
        return new Query(path, Map.of());
    }

    /** Returns the address with one value set, or taken out where it is the default. */
    public Query with(String name, Object value, Object standard) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value.equals(standard)) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Query(path, changed);
    }

    public String href() {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
