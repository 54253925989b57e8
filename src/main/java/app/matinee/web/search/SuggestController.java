package app.matinee.web.search;

import app.matinee.catalog.TitleKind;
import app.matinee.discovery.Tile;
import app.matinee.discovery.search.Named;
import app.matinee.discovery.search.Search;
import app.matinee.discovery.search.Suggestion;
import app.matinee.platform.html.Pages;
import app.matinee.web.search.SuggestView.Group;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Frames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Suggests as one types: a fragment of links, JSON for those who accept that, or what browsers' own search fields read. */
@Controller
class SuggestController {
    private static final int MOST = 10;
    private static final MediaType FOR_BROWSERS = MediaType.parseMediaType("application/x-suggestions+json");

    private final Search search;
    private final Hits hits;
    private final Frames frames;
    private final JsonMapper json;

    SuggestController(Search search, Hits hits, Frames frames, JsonMapper json) {
        this.search = search;
        this.hits = hits;
        this.frames = frames;
        this.json = json;
    }

    @GetMapping("/search/suggest")
    ResponseEntity<byte[]> suggest(
            @RequestParam(name = "q", defaultValue = "") String query,
            @RequestParam(defaultValue = "") String as,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
        if (as.equals("opensearch")) {
            return forBrowsers(query);
        }
        return accept.contains(MediaType.APPLICATION_JSON_VALUE) ? data(query) : fragment(query);
    }

    private ResponseEntity<byte[]> fragment(String query) {
        Map<String, List<Hit>> groups = new LinkedHashMap<>();
        for (var suggestion : suggestions(query)) {
            groups.computeIfAbsent(heading(suggestion), any -> new ArrayList<>())
                    .add(hit(suggestion));
        }
        return Pages.ok(new SuggestView(
                query,
                groups.entrySet().stream()
                        .map(group -> new Group(
                                "suggested-"
                                        + group.getKey()
                                                .toLowerCase(Locale.ROOT)
                                                .replace(' ', '-'),
                                group.getKey(),
                                group.getValue()))
                        .toList()));
    }

    private List<Suggestion> suggestions(String query) {
        var visit = Visit.current();
        return search.suggest(query, MOST).stream()
                .filter(suggestion ->
                        !(suggestion instanceof Suggestion.OfName(Named named)) || Hits.isFor(visit, named))
                .toList();
    }

    private static String heading(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfTitle title -> "Movies and series";
            case Suggestion.OfName name -> Hits.heading(name.named().kind());
        };
    }

    private Hit hit(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfTitle title -> hits.title(title.tile());
            case Suggestion.OfName name -> hits.named(name.named());
        };
    }

    private ResponseEntity<byte[]> data(String query) {
        return answer(
                MediaType.APPLICATION_JSON,
                Map.of(
                        "query",
                        query,
                        "suggestions",
                        suggestions(query).stream().map(this::data).toList()));
    }

    private Map<String, Object> data(Suggestion suggestion) {
        Map<String, Object> data = new LinkedHashMap<>();
        var hit = hit(suggestion);
        data.put("kind", kind(suggestion));
        data.put("name", hit.name());
        data.put("href", frames.absolute(hit.href()));
        if (suggestion instanceof Suggestion.OfTitle(Tile tile)) {
            put(data, "year", tile.year());
            put(
                    data,
                    "poster",
                    hit.poster() == null ? null : frames.absolute(hit.poster().src()));
            put(data, "critics", hit.critics() == null ? null : hit.critics().percent());
            put(data, "audience", hit.audience() == null ? null : hit.audience().percent());
        } else {
            put(data, "note", hit.note());
        }
        return data;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static String kind(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfTitle title -> title.tile().kind() == TitleKind.SERIES ? "series" : "movie";
            case Suggestion.OfName name -> name.named().kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Answers as OpenSearch's extension for suggestions has it: what was asked, names, notes, addresses. */
    private ResponseEntity<byte[]> forBrowsers(String query) {
        var found = suggestions(query).stream().map(this::hit).toList();
        return answer(
                FOR_BROWSERS,
                List.of(
                        query,
                        found.stream().map(Hit::name).toList(),
                        found.stream()
                                .map(hit -> hit.note() == null ? "" : hit.note())
                                .toList(),
                        found.stream().map(hit -> frames.absolute(hit.href())).toList()));
    }

    private ResponseEntity<byte[]> answer(MediaType type, Object value) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .varyBy("Accept", "Cookie")
                .body(json.writeValueAsString(value).getBytes(StandardCharsets.UTF_8));
    }
}
