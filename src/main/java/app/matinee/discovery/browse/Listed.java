package app.matinee.discovery.browse;

import app.matinee.discovery.Tile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a page of a list.
 *
 * @param tiles in order
 * @param total how many titles the list has under all filters
 * @param chosen the values that were used
 * @param ignored values that mean nothing, each as it was given
 * @param counts how many titles each value of a filter would show under what is chosen in the others
 * @param isFirst whether it is the first page
 * @param next the cursor of the next page; null on the last one
 * @param percentBuilt how much of the index there is; below 100 something may be missing yet
 */
public record Listed(
        List<Tile> tiles,
        long total,
        Map<Filter, Set<String>> chosen,
        List<String> ignored,
        Map<Filter, Map<String, Integer>> counts,
        boolean isFirst,
        @Nullable String next,
        int percentBuilt) {}
