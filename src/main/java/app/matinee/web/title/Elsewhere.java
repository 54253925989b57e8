package app.matinee.web.title;

import app.matinee.web.component.FactRow;
import app.matinee.web.component.FactRow.Folded;
import app.matinee.web.component.FactRow.Group;
import app.matinee.web.component.FactRow.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words facts that differ from country to country: those that matter here stand by themselves, the others behind them by the
 * names of their countries.
 */
final class Elsewhere {
    private Elsewhere() {}

    /** One value, and the name of the country for which it was told. */
    record Told(String country, Value value) {}

    static FactRow row(String label, List<Value> here, List<Told> elsewhere) {
        return new FactRow(label, here, folded(elsewhere));
    }

    private static @Nullable Folded folded(List<Told> elsewhere) {
        Map<String, List<Value>> byName = elsewhere.stream()
                .collect(Collectors.groupingBy(
                        Told::country, TreeMap::new, Collectors.mapping(Told::value, Collectors.toList())));
        return byName.isEmpty()
                ? null
                : new Folded(
                        (byName.size() == 1 ? "In another country (%d)" : "In other countries (%d)")
                                .formatted(byName.size()),
                        byName.entrySet().stream()
                                .map(country -> new Group(country.getKey(), country.getValue()))
                                .toList());
    }

    /** Joins what is known of {@code UK, limited}; null where nothing is. */
    static @Nullable String note(@Nullable String... words) {
        var note = Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return note.isEmpty() ? null : note;
    }
}
