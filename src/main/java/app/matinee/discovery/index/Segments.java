package app.matinee.discovery.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** Keeps the sets of titles of each segment for as long as it is read; a segment never changes but for what is deleted. */
final class Segments {
    /** Those that every browse page counts. */
    private static final List<String> COUNTED = List.of(
            Columns.KIND,
            Columns.GENRE,
            Columns.CRITICS,
            Columns.AUDIENCE,
            Columns.RATING,
            Columns.YEAR,
            Columns.LANGUAGE,
            Columns.COUNTRY);

    private final Map<CacheKey, SegmentSets> kept = new ConcurrentHashMap<>();

    SegmentSets of(LeafReader reader) {
        var core = reader.getCoreCacheHelper();
        return kept.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(kept::remove);
            return new SegmentSets(reader);
        });
    }

    /** Makes the sets before the first visitor needs them. */
    void warm(IndexReader reader) {
        for (var leaf : reader.leaves()) {
            var sets = of(leaf.reader());
            COUNTED.forEach(sets::values);
        }
    }
}
