package app.matinee.web.browse;

import app.matinee.discovery.Listing;
import app.matinee.discovery.browse.Filter;
import app.matinee.discovery.browse.Listed;
import app.matinee.discovery.browse.TileOrder;
import app.matinee.web.address.Query;
import app.matinee.web.browse.BrowseView.Option;
import app.matinee.web.browse.BrowseView.Options;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.layout.Section;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Tiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a page of a list with its filters. */
@Component
class BrowsePresenter {
    private static final int LONGEST_VALUE = 40;
    private static final int MOST_OPTIONS = 40;

    private final Tiles tiles;
    private final Frames frames;
    private final BrowseWords words;

    BrowsePresenter(Tiles tiles, Frames frames) {
        this.tiles = tiles;
        this.frames = frames;
        this.words = new BrowseWords(frames.brand());
    }

    BrowseView view(BrowsePath path, TileOrder order, Listed listed, List<String> providers) {
        var heading = words.sentence(path, listed.chosen(), order);
        var query = query(path, listed.chosen());
        var ordered = query.with("sort", order.word(), TileOrder.POPULAR.word());
        return new BrowseView(
                chrome(path, listed, heading, query),
                heading,
                path.href(),
                order == TileOrder.POPULAR ? "" : order.word(),
                paths(path),
                Arrays.stream(Filter.values())
                        .map(filter -> options(filter, listed))
                        .filter(options -> !options.options().isEmpty())
                        .toList(),
                chips(ordered, listed.chosen()),
                Query.at(path.href())
                        .with("sort", order.word(), TileOrder.POPULAR.word())
                        .href(),
                messages(listed, providers),
                orders(query, order),
                Formats.count(listed.total(), "title", "titles"),
                listed.tiles().stream()
                        .map(tile -> tiles.tile(tile, path.listing() == Listing.COMING_SOON))
                        .toList(),
                listed.isFirst() ? null : ordered.href(),
                listed.next() == null
                        ? null
                        : ordered.with("after", listed.next(), "").href(),
                listed.tiles().isEmpty() ? empty(path, listed) : null);
    }

    private static Query query(BrowsePath path, Map<Filter, Set<String>> chosen) {
        var query = Query.at(path.href());
        for (var filter : Filter.values()) {
            query = query.with(filter.word(), sorted(chosen.getOrDefault(filter, Set.of())));
        }
        return query;
    }

    /** In one order, so that one state has one address. */
    private static List<String> sorted(Collection<String> values) {
        return values.stream().sorted().toList();
    }

    /** Search engines are shown each list and each of its filters, not all that can be made of them. */
    private SiteChrome chrome(BrowsePath path, Listed listed, String heading, Query query) {
        var values = listed.chosen().values().stream().mapToInt(Set::size).sum();
        var chrome = frames.page(heading, query.href())
                .describedAs(heading + ": " + Formats.count(listed.total(), "title", "titles")
                        + " with critics’ and audience scores.")
                .in(path.listing() == Listing.TV_SERIES ? Section.TV : Section.MOVIES);
        return values > 1 || !listed.isFirst() || listed.total() == 0 ? chrome.notIndexed() : chrome;
    }

    private static List<FilterLink> paths(BrowsePath current) {
        return Arrays.stream(BrowsePath.values())
                .map(path -> new FilterLink(path.text(), path.href(), path == current, null))
                .toList();
    }

    private Options options(Filter filter, Listed listed) {
        var chosen = listed.chosen().getOrDefault(filter, Set.of());
        var counts = listed.counts().getOrDefault(filter, Map.of());
        var shown = Stream.concat(
                        chosen.stream(),
                        counts.entrySet().stream()
                                .filter(entry ->
                                        filter != Filter.YEAR || entry.getKey().endsWith("s"))
                                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry::getKey))
                                .limit(MOST_OPTIONS)
                                .map(Map.Entry::getKey))
                .distinct()
                .map(value -> option(filter, value, chosen.contains(value), counts.getOrDefault(value, 0)));
        return new Options(
                BrowseWords.label(filter),
                filter.word(),
                chosen.size(),
                (filter == Filter.YEAR
                                ? shown.sorted(
                                        Comparator.comparing(Option::value).reversed())
                                : shown)
                        .toList());
    }

    private Option option(Filter filter, String value, boolean chosen, int count) {
        return new Option(value, words.text(filter, value), chosen, Formats.number(count));
    }

    private List<Link> chips(Query query, Map<Filter, Set<String>> chosen) {
        List<Link> chips = new ArrayList<>();
        chosen.forEach((filter, values) -> values.forEach(value -> chips.add(new Link(
                words.text(filter, value),
                query.with(
                                filter.word(),
                                sorted(values.stream()
                                        .filter(other -> !other.equals(value))
                                        .toList()))
                        .href()))));
        return chips;
    }

    private static List<FilterLink> orders(Query query, TileOrder current) {
        return Arrays.stream(TileOrder.values())
                .map(order -> new FilterLink(
                        BrowseWords.text(order),
                        query.with("sort", order.word(), TileOrder.POPULAR.word())
                                .href(),
                        order == current,
                        null))
                .toList();
    }

    private static List<String> messages(Listed listed, List<String> providers) {
        List<String> messages = new ArrayList<>();
        for (var value : listed.ignored()) {
            messages.add("There is no filter value “" + shortened(value) + "”, so it was ignored.");
        }
        for (var provider : providers) {
            messages.add("This site does not know yet who offers what, so “" + shortened(provider) + "” was ignored.");
        }
        if (listed.percentBuilt() < 100) {
            messages.add("The catalog is being indexed again, %d%% so far. Some titles may be missing for a while."
                    .formatted(listed.percentBuilt()));
        }
        return messages;
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    private static EmptyView empty(BrowsePath path, Listed listed) {
        return new EmptyView(
                "Nothing found",
                listed.total() > 0
                        ? "This page is past the last one."
                        : listed.chosen().isEmpty()
                                ? emptyText(path)
                                : "No title matches all of your filters. Try removing one.",
                List.of(
                        new Link("Clear all filters", path.href()),
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }

    private static String emptyText(BrowsePath path) {
        return switch (path) {
            case THEATERS -> "No movie has opened in theaters here in the last 90 days.";
            case SOON -> "No upcoming movies are known yet.";
            case HOME, SERIES -> "There are no titles here yet.";
        };
    }
}
