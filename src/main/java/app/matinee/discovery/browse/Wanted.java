package app.matinee.discovery.browse;

import app.matinee.discovery.Listing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says which part of a list is wanted.
 *
 * @param chosen the values of each filter; those that mean nothing are ignored, and told of in the answer
 * @param cursor where the page before ended, as {@link Listed#next} said; null for the first page. One that this door
 *     did not make, or of another order, leads to the first page too
 */
public record Wanted(
        Listing listing,
        Map<Filter, Set<String>> chosen,
        TileOrder order,
        @Nullable String cursor) {
    public Wanted {
        chosen = Map.copyOf(chosen);
    }
}
