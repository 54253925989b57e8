package app.matinee.web.browse;

import app.matinee.discovery.Discovery;
import app.matinee.discovery.Listing;
import app.matinee.discovery.Tile;
import app.matinee.discovery.TileOrder;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FilterLink;
import app.matinee.web.component.Link;
import app.matinee.web.layout.Section;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Tiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists titles; filters come with the search index. */
@Controller
class BrowseController {
    private static final int PAGE_SIZE = 48;
    private static final List<BrowsePath> PATHS = List.of(
            new BrowsePath("movies-in-theaters", Listing.IN_THEATERS, "Movies in Theaters", "In Theaters"),
            new BrowsePath("movies-at-home", Listing.AT_HOME, "Movies at Home", "At Home"),
            new BrowsePath("movies-coming-soon", Listing.COMING_SOON, "Movies Coming Soon", "Coming Soon"),
            new BrowsePath("tv-series", Listing.TV_SERIES, "TV Series", "TV Series"));
    private static final Map<TileOrder, String> ORDERS = Map.of(
            TileOrder.POPULAR, "Popular",
            TileOrder.NEWEST, "Newest",
            TileOrder.A_TO_Z, "A–Z",
            TileOrder.CRITICS_HIGH, "Critics: high",
            TileOrder.CRITICS_LOW, "Critics: low",
            TileOrder.AUDIENCE_HIGH, "Audience: high",
            TileOrder.AUDIENCE_LOW, "Audience: low");

    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    BrowseController(Discovery discovery, Tiles tiles, Frames frames) {
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    @GetMapping("/browse/{path}")
    ResponseEntity<byte[]> browse(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String genre,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page) {
        var chosen = PATHS.stream()
                .filter(known -> known.word().equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("list"));
        var order = Arrays.stream(TileOrder.values())
                .filter(known -> known.word().equals(sort))
                .findFirst()
                .orElse(TileOrder.POPULAR);
        var ofGenre = genre != null && Slug.isSlug(genre) ? genre : null;
        var titles =
                discovery.browse(chosen.listing(), frames.region(), ofGenre, order, PageNumber.of(page, PAGE_SIZE));
        return Pages.ok(view(chosen, ofGenre, order, titles));
    }

    private BrowseView view(BrowsePath chosen, @Nullable String genre, TileOrder order, Page<Tile> titles) {
        var heading = heading(chosen, genre);
        var query = Query.at(chosen.href())
                .with("genre", genre == null ? "" : genre, "")
                .with("sort", order.word(), TileOrder.POPULAR.word());
        return new BrowseView(
                frames.page(heading, chosen.href())
                        .in(chosen.listing() == Listing.TV_SERIES ? Section.TV : Section.MOVIES),
                heading,
                PATHS.stream()
                        .map(path -> new FilterLink(path.text(), path.href(), path.equals(chosen), null))
                        .toList(),
                List.of(),
                Arrays.stream(TileOrder.values())
                        .map(known -> order(known, order, query))
                        .toList(),
                Formats.count(titles.total(), "title", "titles"),
                titles.items().stream()
                        .map(tile -> tiles.tile(tile, chosen.listing() == Listing.COMING_SOON))
                        .toList(),
                PageNumbers.links(
                        titles, number -> query.with("page", number, 1).href()),
                titles.items().isEmpty() ? empty(chosen) : null);
    }

    private static String heading(BrowsePath chosen, @Nullable String genre) {
        if (genre == null) {
            return chosen.heading();
        }
        var words = Arrays.stream(genre.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return chosen.heading() + ": " + words;
    }

    private static FilterLink order(TileOrder known, TileOrder current, Query query) {
        return new FilterLink(
                ORDERS.getOrDefault(known, known.word()),
                query.with("sort", known.word(), TileOrder.POPULAR.word()).href(),
                known == current,
                null);
    }

    private static EmptyView empty(BrowsePath chosen) {
        return new EmptyView(
                "Nothing in this list",
                switch (chosen.listing()) {
                    case IN_THEATERS -> "No film in the catalogue opened in theaters here within the last 90 days.";
                    case COMING_SOON -> "The catalogue knows of no film that opens here later.";
                    default -> "The catalogue has no such titles yet, or this page is behind the last one.";
                },
                List.of(
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }

    /** One of the lists, by the word in its address. */
    private record BrowsePath(String word, Listing listing, String heading, String text) {
        String href() {
            return "/browse/" + word;
        }
    }
}
