package app.matinee.web.home;

import app.matinee.discovery.Discovery;
import app.matinee.discovery.Listing;
import app.matinee.discovery.Tile;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.RailView;
import app.matinee.web.home.HomeView.Feature;
import app.matinee.web.layout.Brand;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Scores;
import app.matinee.web.wording.Tiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the front page: a title that opens the programme, then rails. */
@Controller
class HomeController {
    private static final int TILES = 16;
    private static final String AT_HOME = "/browse/movies-at-home";
    private static final String IN_THEATERS = "/browse/movies-in-theaters";
    private static final List<Listing> LISTINGS = List.of(Listing.values());

    private final Discovery discovery;
    private final Tiles tiles;
    private final Scores scores;
    private final Frames frames;
    private final Clock clock;

    HomeController(Discovery discovery, Tiles tiles, Scores scores, Frames frames, Clock clock) {
        this.discovery = discovery;
        this.tiles = tiles;
        this.scores = scores;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home() {
        var shelves = discovery.shelves(LISTINGS, frames.region(), TILES);
        var brand = frames.brand();
        var rails = rails(shelves, brand);
        return Pages.ok(new HomeView(
                frames.page("Reviews and scores for film and television", "/")
                        .describedAs(
                                "What critics and audiences think of films and series, with scores that anyone can check."),
                feature(shelves.getOrDefault(Listing.CERTIFIED, List.of()), brand),
                rails,
                rails.isEmpty() ? empty() : null));
    }

    private List<RailView> rails(Map<Listing, List<Tile>> shelves, Brand brand) {
        return Stream.of(
                        rail(shelves, Listing.AT_HOME, "popular", "Most Popular at Home Now", AT_HOME),
                        rail(
                                shelves,
                                Listing.OPENING_THIS_WEEK,
                                "opening",
                                "Opening This Week",
                                IN_THEATERS + "?sort=newest"),
                        rail(shelves, Listing.IN_THEATERS, "theaters", "In Theaters", IN_THEATERS),
                        rail(
                                shelves,
                                Listing.COMING_SOON,
                                "coming-soon",
                                "Coming Soon: Most Wanted",
                                "/browse/movies-coming-soon"),
                        rail(
                                shelves,
                                Listing.CERTIFIED_STREAMING,
                                "certified",
                                brand.certified() + " on Streaming",
                                AT_HOME + "?critics=certified"),
                        rail(
                                shelves,
                                Listing.NEW_ON_STREAMING,
                                "streaming",
                                "New on Streaming",
                                AT_HOME + "?sort=newest"),
                        rail(shelves, Listing.TV_TONIGHT, "tonight", "New on TV Tonight", "/tonight"),
                        rail(shelves, Listing.TV_SERIES, "tv", "Popular on TV", "/browse/tv-series"))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable RailView rail(
            Map<Listing, List<Tile>> shelves, Listing listing, String id, String heading, @Nullable String all) {
        return tiles.rail(
                id, heading, all == null ? null : new Link("View all", all), shelves.getOrDefault(listing, List.of()));
    }

    // Another title every day, the same for everybody, so that the page can be cached.
    private @Nullable Feature feature(List<Tile> certified, Brand brand) {
        if (certified.isEmpty()) {
            return null;
        }
        var tile = certified.get(Math.floorMod(LocalDate.now(clock).toEpochDay(), certified.size()));
        return new Feature(
                brand.certified(),
                tile.name(),
                null,
                tile.path(),
                Stream.of(Objects.toString(tile.year(), null), tile.directors())
                        .filter(Objects::nonNull)
                        .reduce((year, directors) -> year + " · " + directors)
                        .orElse(null),
                PictureViews.poster(tile.path(), tile.poster(), ""),
                null,
                scores.critics(tile),
                scores.audience(tile));
    }

    private static EmptyView empty() {
        return new EmptyView(
                "There are no titles yet",
                "Import titles and reviews with bin/matinee import; the documentation explains how. This page builds itself from them.",
                List.of(new Link("How scores work", "/about/scores")));
    }
}
