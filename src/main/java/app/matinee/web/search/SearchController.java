package app.matinee.web.search;

import app.matinee.discovery.Discovery;
import app.matinee.discovery.Match;
import app.matinee.discovery.Tile;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.search.SearchView.Group;
import app.matinee.web.search.SearchView.Hit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Monogram;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds titles, people, critics and publications by name. */
@Controller
class SearchController {
    private static final int LONGEST_QUERY = 200;
    private static final int TITLES = 40;
    private static final int NAMES = 12;

    private final Discovery discovery;
    private final Scores scores;
    private final Frames frames;

    SearchController(Discovery discovery, Scores scores, Frames frames) {
        this.discovery = discovery;
        this.scores = scores;
        this.frames = frames;
    }

    @GetMapping("/search")
    ResponseEntity<byte[]> search(@RequestParam(name = "q", defaultValue = "") String asked) {
        var text = asked.strip();
        var query = text.length() > LONGEST_QUERY ? text.substring(0, LONGEST_QUERY) : text;
        var groups = query.isEmpty() ? List.<Group>of() : groups(query);
        var hits = groups.stream().mapToInt(group -> group.hits().size()).sum();
        return Pages.ok(new SearchView(
                frames.page(query.isEmpty() ? "Search" : "Search: " + query, "/search")
                        .notIndexed()
                        .searching(query),
                query,
                query.isEmpty() ? "" : Formats.count(hits, "result", "results"),
                groups,
                query.isEmpty() || hits > 0 ? null : nothing()));
    }

    private List<Group> groups(String query) {
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "titles",
                "Movies and series",
                discovery.searchTitles(query, TITLES).stream().map(this::title).toList());
        var names = discovery.searchNames(query, NAMES);
        add(groups, "people", "People", hits(names, Match.Kind.PERSON, "title", "titles"));
        add(groups, "critics", "Critics", hits(names, Match.Kind.CRITIC, "review", "reviews"));
        add(groups, "publications", "Publications", hits(names, Match.Kind.PUBLICATION, "review", "reviews"));
        return groups;
    }

    private static void add(List<Group> groups, String id, String heading, List<Hit> hits) {
        if (!hits.isEmpty()) {
            groups.add(new Group(id, heading, Formats.number(hits.size()), hits, null));
        }
    }

    private Hit title(Tile tile) {
        var note = Stream.of(Objects.toString(tile.year(), null), tile.directors())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Hit(
                tile.name(),
                null,
                tile.path(),
                note.isEmpty() ? null : note,
                PictureViews.poster(tile.path(), tile.poster(), ""),
                null,
                scores.critics(tile),
                scores.audience(tile));
    }

    private static List<Hit> hits(List<Match> names, Match.Kind kind, String one, String many) {
        return names.stream()
                .filter(match -> match.kind() == kind)
                .map(match -> new Hit(
                        match.name(),
                        null,
                        match.path(),
                        Formats.count(match.works(), one, many),
                        null,
                        Monogram.of(match.name()),
                        null,
                        null))
                .toList();
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
