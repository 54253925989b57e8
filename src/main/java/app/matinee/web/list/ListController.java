package app.matinee.web.list;

import app.matinee.accounts.Member;
import app.matinee.discovery.Discovery;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.lists.TitleList;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.Link;
import app.matinee.web.layout.SiteChrome;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Tiles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a list to whoever may see it, copies it, and lets its owner delete it. */
@Controller
class ListController {
    private static final int PAGE_SIZE = 100;

    private final Lists lists;
    private final ListItems items;
    private final Discovery discovery;
    private final Tiles tiles;
    private final Frames frames;

    ListController(Lists lists, ListItems items, Discovery discovery, Tiles tiles, Frames frames) {
        this.lists = lists;
        this.items = items;
        this.discovery = discovery;
        this.tiles = tiles;
        this.frames = frames;
    }

    @GetMapping("/list/{id}")
    ResponseEntity<byte[]> show(@PathVariable String id, @RequestParam(required = false) @Nullable String page) {
        var member = Visit.current().member();
        var viewer = member == null ? null : member.id();
        var list = lists.find(ListWords.id(id), viewer).orElseThrow(() -> new NotFoundException("list"));
        var content = items.on(list, PageNumber.of(page, PAGE_SIZE));
        var path = ListWords.path(list.id());
        var own = list.belongsTo(viewer);
        var origin = list.origin();
        return Pages.ok(new ListView(
                chrome(list, path, content.number()),
                path,
                list.said().name(),
                new Link(list.owner().publicName(), "/user/" + list.owner().handle()),
                list.said().description(),
                ListWords.detail(list.items(), list.said().privacy()) + " · " + ListWords.changed(list),
                origin == null
                        ? null
                        : new Link(origin.name() + ", by " + origin.ownerName(), ListWords.path(origin.id())),
                own,
                shown(list, content),
                PageNumbers.links(
                        content,
                        number -> Query.at(path).with("page", number, 1).href()),
                content.items().isEmpty() ? empty(own, path) : null));
    }

    private SiteChrome chrome(TitleList list, String path, int page) {
        var chrome = frames.page(
                        list.said().name(), Query.at(path).with("page", page, 1).href())
                .describedAs("A list by %s: %s"
                        .formatted(list.owner().publicName(), Formats.count(list.items(), "title", "titles")))
                .below(List.of(new Link("Lists", "/lists")));
        return list.said().privacy() == ListPrivacy.PUBLIC ? chrome : chrome.notIndexed();
    }

    private List<ListView.Item> shown(TitleList list, Page<ListItem> content) {
        var found = tiles.byTitle(
                discovery.tiles(content.items().stream().map(ListItem::title).toList()));
        List<ListView.Item> shown = new ArrayList<>();
        var place = new Page.Request(content.number(), content.size()).offset();
        for (var item : content.items()) {
            place++;
            var tile = found.get(item.title());
            if (tile != null) {
                shown.add(new ListView.Item(list.said().ranked() ? Formats.number(place) : null, tile, item.note()));
            }
        }
        return shown;
    }

    private static EmptyView empty(boolean own, String path) {
        return own
                ? new EmptyView(
                        "Nothing on it yet",
                        "Add titles while editing the list, or from the page of a title.",
                        List.of(new Link("Edit the list", path + "/edit")))
                : new EmptyView("Nothing on it yet", "Its owner has only just started.", List.of());
    }

    @PostMapping("/list/{id}/clones")
    ResponseEntity<byte[]> copy(Member member, @PathVariable String id, HttpServletRequest request) {
        var copy = lists.clone(member.id(), ListWords.id(id));
        return Answers.seeOther(ListWords.path(copy), request, Notice.Said.LIST_CLONED);
    }

    @PostMapping("/list/{id}/deletion")
    ResponseEntity<byte[]> delete(Member member, @PathVariable String id, HttpServletRequest request) {
        var list = ListWords.id(id);
        lists.delete(member.id(), list);
        return Answers.seeOther("/lists", request, Notice.Said.LIST_DELETED, ListWords.path(list) + "/return");
    }

    @PostMapping("/list/{id}/return")
    ResponseEntity<byte[]> restore(Member member, @PathVariable String id, HttpServletRequest request) {
        var list = ListWords.id(id);
        lists.restore(member.id(), list);
        return Answers.seeOther(ListWords.path(list), request, Notice.Said.BACK);
    }
}
