package app.matinee.web.profile;

import app.matinee.catalog.TitleId;
import app.matinee.community.History;
import app.matinee.community.PublicProfile;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.lists.Diary;
import app.matinee.lists.Lists;
import app.matinee.lists.TitleList;
import app.matinee.lists.Viewing;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.ListCard;
import app.matinee.web.component.PosterView;
import app.matinee.web.profile.DiaryView.Watched;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.PictureViews;
import app.matinee.web.wording.Tiles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what members keep and show: their public lists and their diary. */
@Controller
class KeptController {
    private static final int LISTS = 24;
    private static final int VIEWINGS = 48;
    private static final LocalDate FIRST = LocalDate.of(1880, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final ProfileHeads heads;
    private final Lists lists;
    private final Diary diary;
    private final History history;
    private final Discovery discovery;
    private final Tiles tiles;

    KeptController(ProfileHeads heads, Lists lists, Diary diary, History history, Discovery discovery, Tiles tiles) {
        this.heads = heads;
        this.lists = lists;
        this.diary = diary;
        this.history = history;
        this.discovery = discovery;
        this.tiles = tiles;
    }

    @GetMapping("/user/{handle}/lists")
    ResponseEntity<byte[]> lists(@PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.LISTS);
        var found = lists.publicOf(profile.member().id(), PageNumber.of(page, LISTS));
        var tilesOf = tiles(found.items().stream()
                .flatMap(list -> list.first().stream())
                .distinct()
                .toList());
        var query = Query.at("/user/" + handle + "/lists");
        return Pages.ok(new ListsView(
                heads.chrome(profile, "Lists by " + profile.member().publicName(), query.href()),
                heads.head(profile, Tab.LISTS),
                found.items().stream().map(list -> card(list, tilesOf)).toList(),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty()
                        ? new EmptyView("No public lists yet", "Private lists are not shown here.", List.of())
                        : null));
    }

    private static ListCard card(TitleList list, Map<TitleId, Tile> tiles) {
        return new ListCard(
                list.said().name(),
                "/list/" + list.id(),
                null,
                Formats.count(list.items(), "title", "titles"),
                list.first().stream()
                        .flatMap(title -> Stream.ofNullable(tiles.get(title)))
                        .map(KeptController::poster)
                        .toList());
    }

    private static PosterView poster(Tile tile) {
        return PictureViews.poster(tile.path(), tile.poster(), "");
    }

    @GetMapping("/user/{handle}/diary")
    ResponseEntity<byte[]> diary(@PathVariable String handle, @RequestParam(required = false) @Nullable String page) {
        var profile = heads.find(handle, Tab.DIARY);
        var found = diary.viewings(profile.member().id(), FIRST, LAST, PageNumber.of(page, VIEWINGS));
        var query = Query.at("/user/" + handle + "/diary");
        return Pages.ok(new DiaryView(
                heads.chrome(profile, "Diary of " + profile.member().publicName(), query.href()),
                heads.head(profile, Tab.DIARY),
                watched(profile, found),
                PageNumbers.links(found, number -> query.with("page", number, 1).href()),
                found.items().isEmpty()
                        ? new EmptyView("Nothing watched yet", "Viewings are logged on a title’s page.", List.of())
                        : null));
    }

    private List<Watched> watched(PublicProfile profile, Page<Viewing> viewings) {
        var titles = viewings.items().stream()
                .map(viewing -> viewing.said().title())
                .distinct()
                .toList();
        Set<TitleId> kept =
                profile.isOwn() ? Set.of() : history.kept(profile.member().id(), titles);
        var tilesOf = tiles(titles);
        return viewings.items().stream()
                .filter(viewing -> !kept.contains(viewing.said().title()))
                .flatMap(viewing ->
                        Stream.ofNullable(tilesOf.get(viewing.said().title())).map(tile -> watched(viewing, tile)))
                .toList();
    }

    private Watched watched(Viewing viewing, Tile tile) {
        var said = viewing.said();
        var stars = said.stars();
        return new Watched(
                tiles.tile(tile, false),
                stars == null ? null : Shelf.stars(stars),
                Formats.date(said.watchedOn()),
                said.watchedOn().toString(),
                viewing.rewatch());
    }

    private Map<TitleId, Tile> tiles(Collection<TitleId> titles) {
        return discovery.tiles(titles).stream().collect(Collectors.toMap(Tile::id, Function.identity()));
    }
}
