package app.matinee.web.profile;

import app.matinee.catalog.TitleId;
import app.matinee.community.History;
import app.matinee.community.PublicProfile;
import app.matinee.discovery.Discovery;
import app.matinee.lists.Watchlist;
import app.matinee.lists.WatchlistEntry;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.TileView;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Tiles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what members want to watch, to those who may see it. */
@Controller
class WantedController {
    private static final int TITLES = 48;

    private final ProfileHeads heads;
    private final Watchlist watchlist;
    private final History history;
    private final Discovery discovery;
    private final Tiles tiles;

    WantedController(ProfileHeads heads, Watchlist watchlist, History history, Discovery discovery, Tiles tiles) {
        this.heads = heads;
        this.watchlist = watchlist;
        this.history = history;
        this.discovery = discovery;
        this.tiles = tiles;
    }

    @GetMapping("/user/{handle}/watchlist")
    ResponseEntity<byte[]> watchlist(
            @PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.WATCHLIST);
        var found = watchlist.entries(profile.member().id(), PageNumber.of(page, TITLES));
        var query = Query.at("/user/" + handle + "/watchlist");
        return Pages.ok(new WantedView(
                heads.chrome(profile, "Watchlist of " + profile.member().publicName(), query.href()),
                heads.head(profile, Tab.WATCHLIST),
                tiles(profile, found),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty()
                        ? new EmptyView("Nothing to watch yet", "Titles come here by the button List.", List.of())
                        : null));
    }

    private List<TileView> tiles(PublicProfile profile, Page<WatchlistEntry> entries) {
        var titles = entries.items().stream().map(WatchlistEntry::title).toList();
        Set<TitleId> kept =
                profile.isOwn() ? Set.of() : history.kept(profile.member().id(), titles);
        var shown = tiles.byTitle(discovery.tiles(titles));
        return titles.stream()
                .filter(title -> !kept.contains(title))
                .flatMap(title -> Stream.ofNullable(shown.get(title)))
                .toList();
    }
}
