package app.matinee.web.list;

import app.matinee.accounts.AccountId;
import app.matinee.discovery.Discovery;
import app.matinee.discovery.Tile;
import app.matinee.discovery.search.Question;
import app.matinee.discovery.search.Search;
import app.matinee.lists.ListId;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.Lists;
import app.matinee.lists.TitleList;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.Query;
import app.matinee.web.component.FormView;
import app.matinee.web.component.Link;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.PictureViews;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows lists to their owners, to be changed. */
@Component
class ListEditPages {
    private static final int PAGE_SIZE = 100;
    private static final int FOUND = 12;

    private final Lists lists;
    private final ListItems items;
    private final Discovery discovery;
    private final Search finder;
    private final Frames frames;

    ListEditPages(Lists lists, ListItems items, Discovery discovery, Search finder, Frames frames) {
        this.lists = lists;
        this.items = items;
        this.discovery = discovery;
        this.finder = finder;
        this.frames = frames;
    }

    ResponseEntity<byte[]> page(AccountId owner, ListId id, int number, String search) {
        var list = own(owner, id);
        return answer(HttpStatus.OK, list, number, search, ListWords.form(list.said()), FormView.empty());
    }

    /** Shows the form of the list again as it was sent. */
    ResponseEntity<byte[]> refused(AccountId owner, ListId id, FormView form) {
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, own(owner, id), 1, "", form, FormView.empty());
    }

    /** Shows the page again with what was wrong about one of the titles, on the page of the list where it stands. */
    ResponseEntity<byte[]> refusedItem(AccountId owner, ListId id, int number, FormView itemForm) {
        var list = own(owner, id);
        return answer(HttpStatus.UNPROCESSABLE_CONTENT, list, number, "", ListWords.form(list.said()), itemForm);
    }

    private TitleList own(AccountId owner, ListId id) {
        return lists.find(id, owner)
                .filter(list -> list.belongsTo(owner))
                .orElseThrow(() -> new NotFoundException("list"));
    }

    private ResponseEntity<byte[]> answer(
            HttpStatus status, TitleList list, int number, String search, FormView form, FormView itemForm) {
        var content = items.on(list, new Page.Request(number, PAGE_SIZE));
        var path = ListWords.path(list.id());
        var query = Query.at(path + "/edit").with("q", search, "");
        return Pages.answer(
                status,
                new ListEditView(
                        frames.page("Edit: " + list.said().name(), path + "/edit")
                                .below(List.of(
                                        new Link("Lists", "/lists"),
                                        new Link(list.said().name(), path)))
                                .notIndexed(),
                        path,
                        list.said().name(),
                        form,
                        itemForm,
                        shown(content),
                        content.number(),
                        content.total(),
                        PageNumbers.links(
                                content, page -> query.with("page", page, 1).href()),
                        search,
                        found(search)));
    }

    private List<ListEditView.Item> shown(Page<ListItem> content) {
        var tiles = discovery
                .tiles(content.items().stream().map(ListItem::title).toList())
                .stream()
                .collect(Collectors.toMap(Tile::id, Function.identity()));
        List<ListEditView.Item> shown = new ArrayList<>();
        var place = new Page.Request(content.number(), content.size()).offset();
        for (var item : content.items()) {
            place++;
            var tile = tiles.get(item.title());
            if (tile != null) {
                shown.add(new ListEditView.Item(
                        item.title().value(),
                        place,
                        tile.name(),
                        tile.path(),
                        year(tile),
                        PictureViews.poster(tile.path(), tile.poster(), ""),
                        item.note()));
            }
        }
        return shown;
    }

    private static String year(Tile tile) {
        return tile.year() == null ? "" : tile.year().toString();
    }

    private List<ListEditView.Candidate> found(String search) {
        return search.isBlank()
                ? List.of()
                : finder.search(Question.of(search)).titles().stream()
                        .limit(FOUND)
                        .map(tile -> new ListEditView.Candidate(tile.id().value(), tile.name(), year(tile)))
                        .toList();
    }
}
