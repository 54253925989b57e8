package app.matinee.web.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes addresses with a query; values that are the default are left out, so that one state has one address. */
public final class Query {
    private final String path;
    private final Map<String, List<String>> values;

    private Query(String path, Map<String, List<String>> values) {
        this.path = path;
        this.values = values;
    }

    public static Query at(String path) {
        return new Query(path, Map.of());
    }

    /** Returns the address with one value set, or taken out where it is the default. */
    public Query with(String name, Object value, Object standard) {
        return with(name, value.equals(standard) ? List.of() : List.of(value.toString()));
    }

    /** Returns the address with these values of one name. */
    public Query with(String name, Collection<String> all) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        if (all.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.copyOf(all));
        }
        return new Query(path, changed);
    }

    public String href() {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .map(value -> entry.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
