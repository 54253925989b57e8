package app.matinee.ingest.fields;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.table.Headers;
import app.matinee.ingest.table.NearestName;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Describes an arrangement of columns that files are known to have, in whatever order.
 *
 * @param name as messages call it
 * @param source under which its own ids are kept unless the command says otherwise
 * @param headers the names that each column goes by, the usual one first
 * @param required of each set at least one column must be there
 */
public record Layout<C extends Enum<C>>(
        String name, String source, Map<C, List<String>> headers, List<Set<C>> required) {
    public Layout {
        headers = new EnumMap<>(headers);
        required = List.copyOf(required);
    }

    /**
     * Finds the layout that fits the names of a file's columns best and places its columns.
     *
     * @throws RefusedFileException naming what is missing, what was found and what may have been meant
     */
    public static <C extends Enum<C>> Placed<C> recognize(List<Layout<C>> layouts, List<String> found) {
        return layouts.stream()
                .map(layout -> layout.place(found))
                .filter(placed -> placed.missing().isEmpty())
                .max(Comparator.comparingInt(placed -> placed.positions().size()))
                .orElseThrow(() -> unknown(layouts, found));
    }

    /** Places the columns of this layout in a file; those the file lacks are left out. */
    public Placed<C> place(List<String> found) {
        List<String> folded = found.stream().map(Headers::fold).toList();
        Map<C, Integer> positions = new LinkedHashMap<>();
        headers.forEach((column, names) -> names.stream()
                .map(name -> folded.indexOf(Headers.fold(name)))
                .filter(position -> position >= 0)
                .findFirst()
                .ifPresent(position -> positions.put(column, position)));
        return new Placed<>(this, found, positions);
    }

    private static <C extends Enum<C>> RefusedFileException unknown(List<Layout<C>> layouts, List<String> found) {
        Placed<C> nearest = layouts.stream()
                .map(layout -> layout.place(found))
                .max(Comparator.comparingInt(placed -> placed.positions().size()))
                .orElseThrow();
        if (nearest.positions().isEmpty()) {
            String known = layouts.stream().map(Layout::describe).collect(Collectors.joining("; "));
            return new RefusedFileException("Its columns are of no known layout. Found: %s. Known are %s"
                    .formatted(Headers.list(found), known));
        }
        return nearest.refusal();
    }

    private String describe() {
        return "'%s' with at least %s"
                .formatted(name, required.stream().map(this::names).collect(Collectors.joining(", ")));
    }

    private String names(Set<C> columns) {
        return columns.stream().sorted().map(this::usualName).collect(Collectors.joining(" or "));
    }

    private String usualName(C column) {
        return headers.getOrDefault(column, List.of(column.name())).getFirst();
    }

    /**
     * Tells where in a file the columns of a layout stand.
     *
     * @param found the names of all columns of the file
     * @param positions counted from 0
     */
    public record Placed<C extends Enum<C>>(Layout<C> layout, List<String> found, Map<C, Integer> positions) {
        /** Returns the file's name for a column, or the layout's usual one if the file lacks it. */
        public String name(C column) {
            Integer position = positions.get(column);
            return position == null ? layout.usualName(column) : found.get(position);
        }

        /** Tells whether all columns are there that the layout requires. */
        public boolean isComplete() {
            return missing().isEmpty();
        }

        List<Set<C>> missing() {
            return layout.required.stream()
                    .filter(columns -> columns.stream().noneMatch(positions::containsKey))
                    .toList();
        }

        RefusedFileException refusal() {
            String missing = missing().stream()
                    .map(columns -> layout.names(columns)
                            + NearestName.hint(
                                    layout.usualName(columns.iterator().next()), unplaced()))
                    .collect(Collectors.joining(", "));
            return new RefusedFileException("It resembles the layout '%s' but lacks: %s. Found: %s"
                    .formatted(layout.name, missing, Headers.list(found)));
        }

        private List<String> unplaced() {
            return found.stream()
                    .filter(name -> !name.isEmpty() && !positions.containsValue(found.indexOf(name)))
                    .toList();
        }
    }
}
