package app.matinee.discovery.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Narrows titles by the values of columns: one of the chosen values in each column that has any.
 *
 * @param titles those left, by segment
 * @param total how many are left
 * @param counts for each column how many titles each of its values would show under what is chosen in the others; those
 *     without one are left out
 */
public record Narrowed(
        Map<LeafReaderContext, FixedBitSet> titles, long total, Map<String, Map<String, Integer>> counts) {

    /** Narrows the titles that the function gives for each segment, which become this method's own. */
    public static Narrowed of(
            View view,
            Function<LeafReaderContext, FixedBitSet> all,
            Map<String, Set<String>> chosen,
            List<String> counted) {
        Map<LeafReaderContext, FixedBitSet> left = new HashMap<>();
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        counted.forEach(column -> counts.put(column, new HashMap<>()));
        long total = 0;
        for (var segment : view.segments()) {
            var sets = view.sets(segment);
            if (sets.titles() == 0) {
                continue;
            }
            var base = all.apply(segment);
            Map<String, FixedBitSet> filters = new HashMap<>();
            chosen.forEach((column, values) -> {
                if (!values.isEmpty()) {
                    filters.put(column, union(sets, column, values));
                }
            });
            var titles = narrow(base, filters, "");
            left.put(segment, titles);
            total += titles.cardinality();
            counts.forEach((column, numbers) ->
                    count(sets, column, filters.containsKey(column) ? narrow(base, filters, column) : titles, numbers));
        }
        return new Narrowed(left, total, counts);
    }

    private static FixedBitSet union(SegmentSets sets, String column, Set<String> values) {
        var bits = new FixedBitSet(sets.titles());
        for (var value : values) {
            var set = sets.values(column).get(value);
            if (set != null) {
                set.addTo(bits);
            }
        }
        return bits;
    }

    private static FixedBitSet narrow(FixedBitSet base, Map<String, FixedBitSet> filters, String but) {
        var left = base.clone();
        filters.forEach((column, filter) -> {
            if (!column.equals(but)) {
                left.and(filter);
            }
        });
        return left;
    }

    private static void count(SegmentSets sets, String column, FixedBitSet among, Map<String, Integer> counts) {
        sets.values(column).forEach((value, set) -> {
            var count = set.countIn(among);
            if (count > 0) {
                counts.merge(value, count, Integer::sum);
            }
        });
    }
}
