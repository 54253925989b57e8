package app.matinee.web.search;

import app.matinee.discovery.search.Answer;
import app.matinee.discovery.search.Named;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterGroup;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.search.SearchView.Group;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds titles, people, critics, publications, companies and lists by name. */
@Controller
class SearchController {
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_VALUES = 10;
    private static final int MOST_CHOICES = 15;

    /** The filters of titles, by their words in addresses. */
    private static final Map<String, String> FILTERS = filters();

    private final Search search;
    private final Hits hits;
    private final Frames frames;

    SearchController(Search search, Hits hits, Frames frames) {
        this.search = search;
        this.hits = hits;
        this.frames = frames;
    }

    private static Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        filters.put("kind", "Kind");
        filters.put("year", "Year");
        filters.put("genre", "Genre");
        return filters;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam MultiValueMap<String, String> given) {
        var text = asked.strip();
        var query = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        var chosen = chosen(given);
        var answer = search.search(new Question(query, chosen));
        var visit = Visit.current();
        var names = answer.names().stream()
                .filter(named -> Hits.isFor(visit, named))
                .toList();
        var found = answer.total() + names.size();
        var link = link(query, chosen);
        return Pages.ok(new SearchView(
                frames.page(query.isEmpty() ? "Search" : "Search: " + query, "/search")
                        .notIndexed()
                        .searching(query),
                query,
                query.isEmpty() ? "" : Formats.count(found, "result", "results"),
                answer.meant() == null
                        ? null
                        : new Link(
                                answer.meant(),
                                link.with("q", answer.meant(), "").href()),
                answer.percentBuilt() < 100
                        ? "The catalogue is being indexed again, %d%% so far; some titles may be missing for a while."
                                .formatted(answer.percentBuilt())
                        : null,
                filterGroups(answer, chosen, link),
                groups(answer, names),
                query.isEmpty() || found > 0 ? null : nothing()));
    }

    private static Map<String, Set<String>> chosen(MultiValueMap<String, String> given) {
        Map<String, Set<String>> chosen = new LinkedHashMap<>();
        for (var filter : FILTERS.keySet()) {
            Set<String> values = new TreeSet<>();
            given.getOrDefault(filter, List.of()).stream()
                    .filter(Objects::nonNull)
                    .filter(value -> !value.isBlank())
                    .limit(MOST_VALUES)
                    .forEach(values::add);
            chosen.put(filter, values);
        }
        return chosen;
    }

    private static Query link(String text, Map<String, Set<String>> chosen) {
        var query = Query.at("/search").with("q", text, "");
        for (var filter : chosen.entrySet()) {
            query = query.with(filter.getKey(), filter.getValue());
        }
        return query;
    }

    private static List<FilterGroup> filterGroups(Answer answer, Map<String, Set<String>> chosen, Query link) {
        List<FilterGroup> groups = new ArrayList<>();
        FILTERS.forEach((filter, label) -> {
            var choices = choices(
                    filter,
                    answer.counts().getOrDefault(filter, Map.of()),
                    chosen.getOrDefault(filter, Set.of()),
                    link);
            if (choices.size() > 1 || choices.stream().anyMatch(FilterLink::current)) {
                groups.add(new FilterGroup(label, true, choices));
            }
        });
        return groups;
    }

    private static List<FilterLink> choices(
            String filter, Map<String, Integer> counts, Set<String> chosen, Query link) {
        return Stream.concat(
                        chosen.stream(),
                        counts.entrySet().stream()
                                .filter(entry ->
                                        !filter.equals("year") || entry.getKey().endsWith("s"))
                                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry::getKey))
                                .limit(MOST_CHOICES)
                                .map(Map.Entry::getKey))
                .distinct()
                .map(value -> new FilterLink(
                        text(filter, value),
                        link.with(filter, toggled(chosen, value)).href(),
                        chosen.contains(value),
                        Formats.number(counts.getOrDefault(value, 0))))
                .toList();
    }

    private static Set<String> toggled(Set<String> chosen, String value) {
        var changed = new TreeSet<>(chosen);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    private static String text(String filter, String value) {
        return switch (filter) {
            case "kind" -> value.equals("series") ? "Series" : "Films";
            case "genre" ->
                Arrays.stream(value.split("-", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .reduce((one, other) -> one + " " + other)
                        .orElse(value);
            default -> value;
        };
    }

    private List<Group> groups(Answer answer, List<Named> names) {
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "titles",
                "Movies and series",
                answer.total(),
                answer.titles().stream().map(hits::title).toList());
        for (var kind : Named.Kind.values()) {
            var named = names.stream()
                    .filter(name -> name.kind() == kind)
                    .map(hits::named)
                    .toList();
            add(groups, kind.name().toLowerCase(Locale.ROOT), Hits.heading(kind), named.size(), named);
        }
        return groups;
    }

    private static void add(List<Group> groups, String id, String heading, long count, List<Hit> found) {
        if (!found.isEmpty()) {
            groups.add(new Group(id, heading, Formats.number(count), found));
        }
    }

    private static EmptyView nothing() {
        return new EmptyView(
                "Nothing by that name",
                "Try fewer letters, the original title, or the name of somebody who made it.",
                List.of(
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }
}
