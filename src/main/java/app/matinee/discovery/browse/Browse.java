package app.matinee.discovery.browse;

import app.matinee.discovery.Listing;
import app.matinee.discovery.Tile;
import app.matinee.discovery.index.Columns;
import app.matinee.discovery.index.Narrowed;
import app.matinee.discovery.index.SearchIndex;
import app.matinee.discovery.index.View;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives out lists of titles in parts, from this node's index, which is less than a second behind. */
@Component
public class Browse {
    private static final List<String> COUNTED =
            Arrays.stream(Filter.values()).map(Filter::word).toList();

    private final SearchIndex index;
    private final Clock clock;

    Browse(SearchIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /** Returns a page of a list. What opens in theatres later says when; that of the site's region. */
    public Listed list(Wanted wanted, int most) {
        return index.read(view -> list(view, wanted, most));
    }

    private Listed list(View view, Wanted wanted, int most) throws IOException {
        List<String> ignored = new ArrayList<>();
        var chosen = known(view, wanted.chosen(), ignored);
        var today = LocalDate.now(clock);
        var narrowed = Narrowed.of(
                view,
                segment -> {
                    var live = view.live(segment);
                    live.and(view.sets(segment).listed(wanted.listing(), today));
                    return live;
                },
                byColumn(chosen),
                COUNTED);
        var cursor = Cursor.of(wanted.cursor(), wanted.order());
        var found =
                search(view, narrowed, wanted.order(), cursor.map(Cursor::after).orElse(null), most + 1);
        return new Listed(
                tiles(view, found, wanted.listing(), today, most),
                narrowed.total(),
                chosen,
                ignored,
                byFilter(narrowed.counts()),
                cursor.isEmpty(),
                found.scoreDocs.length > most
                        ? Cursor.behind((FieldDoc) found.scoreDocs[most - 1], wanted.order())
                                .text()
                        : null,
                index.percentBuilt());
    }

    /** What is not there may yet come while the index is being built. */
    private Map<Filter, Set<String>> known(View view, Map<Filter, Set<String>> given, List<String> ignored) {
        Map<Filter, Set<String>> known = new EnumMap<>(Filter.class);
        for (var filter : Filter.values()) {
            Set<String> values = new LinkedHashSet<>();
            for (var value : given.getOrDefault(filter, Set.of())) {
                if (filter.isSense(value).orElseGet(() -> index.percentBuilt() < 100 || isThere(view, filter, value))) {
                    values.add(value);
                } else {
                    ignored.add(value);
                }
            }
            if (!values.isEmpty()) {
                known.put(filter, values);
            }
        }
        return known;
    }

    private static boolean isThere(View view, Filter filter, String value) {
        return view.segments().stream()
                .anyMatch(segment -> view.sets(segment).values(filter.word()).containsKey(value));
    }

    private static Map<String, Set<String>> byColumn(Map<Filter, Set<String>> chosen) {
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue));
    }

    private static Map<Filter, Map<String, Integer>> byFilter(Map<String, Map<String, Integer>> counts) {
        Map<Filter, Map<String, Integer>> byFilter = new EnumMap<>(Filter.class);
        for (var filter : Filter.values()) {
            byFilter.put(filter, counts.getOrDefault(filter.word(), Map.of()));
        }
        return byFilter;
    }

    private static TopFieldDocs search(
            View view, Narrowed narrowed, TileOrder order, @Nullable FieldDoc after, int most) throws IOException {
        return view.searcher()
                .search(new BitsQuery(narrowed.titles()), new TopFieldCollectorManager(sort(order), most, after, most));
    }

    private static Sort sort(TileOrder order) {
        return switch (order) {
            case POPULAR -> Columns.BY_POPULARITY;
            case NEWEST -> by(Columns.RELEASED, true);
            case A_TO_Z -> new Sort(new SortField(Columns.BY_NAME, SortField.Type.STRING), id());
            case CRITICS_HIGH -> by(Columns.CRITICS_RANK, true);
            case CRITICS_LOW -> by(Columns.CRITICS_RANK, false);
            case AUDIENCE_HIGH -> by(Columns.AUDIENCE_RANK, true);
            case AUDIENCE_LOW -> by(Columns.AUDIENCE_RANK, false);
            case TOP_BOX_OFFICE -> by(Columns.TAKINGS, true);
        };
    }

    private static Sort by(String column, boolean highFirst) {
        return new Sort(
                new SortField(column, SortField.Type.LONG, highFirst, highFirst ? Long.MIN_VALUE : Long.MAX_VALUE),
                id());
    }

    private static SortField id() {
        return new SortField(Columns.ID, SortField.Type.LONG);
    }

    private static List<Tile> tiles(View view, TopFieldDocs found, Listing listing, LocalDate today, int most)
            throws IOException {
        List<Tile> tiles = new ArrayList<>();
        for (var document : found.scoreDocs) {
            if (tiles.size() < most) {
                var tile = view.tile(document.doc);
                tiles.add(
                        listing == Listing.COMING_SOON
                                ? tile.opening(view.inTheatres(document.doc, today.plusDays(1)))
                                : tile);
            }
        }
        return tiles;
    }
}
