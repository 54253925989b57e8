package app.matinee.web.list;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleId;
import app.matinee.discovery.Discovery;
import app.matinee.lists.ListId;
import app.matinee.lists.ListItems;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.address.PageNumber;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.CameFrom;
import app.matinee.web.visit.FromScript;
import app.matinee.web.visit.Notice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds, moves, notes and removes the titles of a list. */
@Controller
class ListItemController {
    private static final String ITEM = "/list/{id}/items/{title:[0-9]{1,18}}";

    private final ListItems items;
    private final ListEditPages pages;
    private final Discovery discovery;

    ListItemController(ListItems items, ListEditPages pages, Discovery discovery) {
        this.items = items;
        this.pages = pages;
        this.discovery = discovery;
    }

    @PostMapping("/list/{id}/items")
    ResponseEntity<byte[]> add(
            Member member,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String title,
            HttpServletRequest request) {
        var list = ListWords.id(id);
        var added = title(title);
        try {
            items.add(member.id(), list, added);
        } catch (RefusedFieldException full) {
            return pages.refusedItem(member.id(), list, 1, FormView.empty().with("items", full.reason()));
        }
        return done(list, request, Notice.Said.ITEM_ADDED, "/items/" + added.value() + "/removal");
    }

    private TitleId title(String number) {
        return number.matches("[0-9]{1,18}")
                ? discovery.tiles(List.of(new TitleId(Long.parseLong(number)))).stream()
                        .map(tile -> tile.id())
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("title"))
                : unknown();
    }

    private static TitleId unknown() {
        throw new NotFoundException("title");
    }

    /** Moves a title to a place, or by some places if the form says how far instead. */
    @PostMapping(ITEM + "/place")
    ResponseEntity<byte[]> move(
            Member member,
            @PathVariable String id,
            @PathVariable long title,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var list = ListWords.id(id);
        try {
            if (by == null) {
                items.move(member.id(), list, new TitleId(title), number(place));
            } else {
                items.shift(member.id(), list, new TitleId(title), by.equals("-1") ? -1 : 1);
            }
        } catch (RefusedFieldException refused) {
            return FromScript.is(request)
                    ? ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build()
                    : refused(member, list, title, page, Map.of(), refused);
        }
        return done(list, request, Notice.Said.ITEM_MOVED, null);
    }

    private static int number(String place) {
        if (!place.strip().matches("-?[0-9]{1,9}")) {
            throw new RefusedFieldException("place", "A place is a number such as 3, not \"" + place + "\"");
        }
        return Integer.parseInt(place.strip());
    }

    @PostMapping(ITEM + "/note")
    ResponseEntity<byte[]> note(
            Member member,
            @PathVariable String id,
            @PathVariable long title,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) @Nullable String page,
            HttpServletRequest request) {
        var list = ListWords.id(id);
        try {
            items.note(member.id(), list, new TitleId(title), note);
        } catch (RefusedFieldException refused) {
            return refused(member, list, title, page, Map.of("note", note), refused);
        }
        return done(list, request, Notice.Said.SAVED, null);
    }

    private ResponseEntity<byte[]> refused(
            Member member,
            ListId list,
            long title,
            @Nullable String page,
            Map<String, String> typed,
            RefusedFieldException refused) {
        return pages.refusedItem(
                member.id(),
                list,
                PageNumber.of(page, 1).number(),
                FormView.of(typed).with("item-" + title, refused.reason()));
    }

    @PostMapping(ITEM + "/removal")
    ResponseEntity<byte[]> remove(
            Member member, @PathVariable String id, @PathVariable long title, HttpServletRequest request) {
        var list = ListWords.id(id);
        items.remove(member.id(), list, new TitleId(title));
        return done(list, request, Notice.Said.ITEM_REMOVED, "/items/" + title + "/return");
    }

    @PostMapping(ITEM + "/return")
    ResponseEntity<byte[]> restore(
            Member member, @PathVariable String id, @PathVariable long title, HttpServletRequest request) {
        var list = ListWords.id(id);
        items.restore(member.id(), list, new TitleId(title));
        return done(list, request, Notice.Said.BACK, null);
    }

    private static ResponseEntity<byte[]> done(
            ListId list, HttpServletRequest request, Notice.Said said, @Nullable String undo) {
        if (FromScript.is(request)) {
            return ResponseEntity.noContent().build();
        }
        var path = ListWords.path(list);
        return Answers.seeOther(CameFrom.or(request, path + "/edit"), request, said, undo == null ? null : path + undo);
    }
}
