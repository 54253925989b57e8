package app.matinee.web.watchlist;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.Title;
import app.matinee.discovery.Discovery;
import app.matinee.lists.Watchlist;
import app.matinee.lists.WatchlistEntry;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.address.Routes;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.component.TileView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.CameFrom;
import app.matinee.web.visit.FromScript;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Shelves;
import app.matinee.web.wording.Tiles;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the watchlist and does what its buttons ask for. */
@Controller
class WatchlistController {
    private static final int PAGE_SIZE = 48;
    private static final String ADD = "/watchlist";
    private static final String REMOVAL = ADD + "/removal";
    private static final String RETURN = ADD + "/return";

    private final Watchlist watchlist;
    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    WatchlistController(Watchlist watchlist, Discovery discovery, Tiles tiles, Frames frames) {
        this.watchlist = watchlist;
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    @GetMapping("/watchlist")
    ResponseEntity<byte[]> show(Member member, @RequestParam(required = false) @Nullable String page) {
        var entries = watchlist.entries(member.id(), PageNumber.of(page, PAGE_SIZE));
        return Pages.ok(new WatchlistView(
                frames.page("Your watchlist", "/watchlist").notIndexed(),
                Shelves.WATCHLIST.links(),
                Formats.count(entries.total(), "title", "titles"),
                tiles(entries),
                PageNumbers.links(
                        entries,
                        number -> Query.at("/watchlist").with("page", number, 1).href()),
                entries.items().isEmpty() ? empty() : null));
    }

    private List<TileView> tiles(Page<WatchlistEntry> entries) {
        var shown = tiles.byTitle(discovery.tiles(
                entries.items().stream().map(WatchlistEntry::title).toList()));
        return entries.items().stream()
                .flatMap(entry -> Stream.ofNullable(shown.get(entry.title()))
                        .map(tile -> tile.noted(
                                "Since " + Formats.date(LocalDate.ofInstant(entry.addedAt(), ZoneOffset.UTC)))))
                .toList();
    }

    private static EmptyView empty() {
        return new EmptyView(
                "Nothing to watch yet",
                "Press List on any film or series, and it waits for you here.",
                List.of(
                        new Link("Movies at home", "/browse/movies-at-home"),
                        new Link("TV series", "/browse/tv-series")));
    }

    @PostMapping({Routes.MOVIE + ADD, Routes.SERIES + ADD, Routes.SEASON + ADD, Routes.EPISODE + ADD})
    ResponseEntity<byte[]> add(Member member, Title title, HttpServletRequest request) {
        try {
            watchlist.add(member.id(), title.id());
        } catch (RefusedFieldException full) {
            return FromScript.is(request)
                    ? ResponseEntity.status(HttpStatus.CONFLICT).build()
                    : Answers.seeOther("/watchlist", request, Notice.Said.WATCHLIST_FULL);
        }
        return done(title, request, Notice.Said.WISHED, REMOVAL);
    }

    @PostMapping({Routes.MOVIE + REMOVAL, Routes.SERIES + REMOVAL, Routes.SEASON + REMOVAL, Routes.EPISODE + REMOVAL})
    ResponseEntity<byte[]> remove(Member member, Title title, HttpServletRequest request) {
        watchlist.remove(member.id(), title.id());
        return done(title, request, Notice.Said.UNWISHED, RETURN);
    }

    @PostMapping({Routes.MOVIE + RETURN, Routes.SERIES + RETURN, Routes.SEASON + RETURN, Routes.EPISODE + RETURN})
    ResponseEntity<byte[]> restore(Member member, Title title, HttpServletRequest request) {
        watchlist.restore(member.id(), title.id());
        return done(title, request, Notice.Said.BACK, REMOVAL);
    }

    private static ResponseEntity<byte[]> done(Title title, HttpServletRequest request, Notice.Said said, String undo) {
        return FromScript.is(request)
                ? ResponseEntity.noContent().build()
                : Answers.seeOther(CameFrom.or(request, title.path()), request, said, title.path() + undo);
    }
}
