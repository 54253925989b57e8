package app.matinee.web.list;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.lists.Lists;
import app.matinee.lists.TitleList;
import app.matinee.platform.html.Pages;
import app.matinee.values.Page;
import app.matinee.web.address.PageNumber;
import app.matinee.web.address.Query;
import app.matinee.web.component.EmptyView;
import app.matinee.web.component.FormView;
import app.matinee.web.component.Link;
import app.matinee.web.component.ListCard;
import app.matinee.web.component.PageLinks;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.PageNumbers;
import app.matinee.web.wording.Shelves;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows lists of lists, and makes new ones. */
@Controller
class ListsController {
    private static final int PAGE_SIZE = 24;
    private static final int FEW = 9;

    private final Lists lists;
    private final ListWords words;
    private final Frames frames;

    ListsController(Lists lists, ListWords words, Frames frames) {
        this.lists = lists;
        this.words = words;
        this.frames = frames;
    }

    @GetMapping("/lists")
    ResponseEntity<byte[]> lists(@RequestParam(required = false) @Nullable String page) {
        var member = Visit.current().member();
        return member == null ? popular(page) : mine(member, page);
    }

    private ResponseEntity<byte[]> mine(Member member, @Nullable String page) {
        var mine = lists.of(member.id(), PageNumber.of(page, PAGE_SIZE));
        var popular = lists.popular(new Page.Request(1, FEW));
        var cards = words.cards(
                Stream.concat(mine.items().stream(), popular.items().stream()).toList());
        return Pages.ok(new ListsView(
                frames.page("Your lists", "/lists").notIndexed(),
                Shelves.LISTS.links(),
                "Your lists",
                cards(cards, mine, false),
                links(mine, "/lists"),
                mine.items().isEmpty()
                        ? new EmptyView(
                                "No lists yet",
                                "A list can be anything: the ten best endings, films for a rainy week, everything by Kalatozov.",
                                List.of(new Link("Create a list", "/lists/new")))
                        : null,
                "Popular lists",
                cards(cards, popular, true),
                popular.total() > FEW ? new Link("View all", "/lists/popular") : null));
    }

    @GetMapping("/lists/popular")
    ResponseEntity<byte[]> popular(@RequestParam(required = false) @Nullable String page) {
        var popular = lists.popular(PageNumber.of(page, PAGE_SIZE));
        return Pages.ok(new ListsView(
                frames.page("Popular lists", "/lists/popular")
                        .describedAs("Lists of films and series that members of this site made."),
                List.of(),
                "Popular lists",
                cards(words.cards(popular.items()), popular, true),
                links(popular, "/lists/popular"),
                popular.items().isEmpty()
                        ? new EmptyView(
                                "No public lists yet",
                                "Lists that members make public will appear here.",
                                List.of(new Link("Create one", "/lists/new")))
                        : null,
                "",
                List.of(),
                null));
    }

    private static List<ListCard> cards(ListWords.Cards cards, Page<TitleList> lists, boolean withOwner) {
        return lists.items().stream().map(list -> cards.of(list, withOwner)).toList();
    }

    private static PageLinks links(Page<TitleList> lists, String path) {
        return PageNumbers.links(
                lists, number -> Query.at(path).with("page", number, 1).href());
    }

    @GetMapping("/lists/new")
    ResponseEntity<byte[]> form(Member member) {
        return form(HttpStatus.OK, FormView.of(Map.of("privacy", "private")));
    }

    @PostMapping("/lists")
    ResponseEntity<byte[]> make(Member member, HttpServletRequest request) {
        var form = ListForm.of(request);
        try {
            var id = lists.make(member.id(), form.draft());
            return Answers.seeOther(ListWords.path(id) + "/edit", request, Notice.Said.LIST_MADE);
        } catch (RefusedFieldException refused) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, form.view().with(refused.field(), refused.reason()));
        }
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, FormView form) {
        return Pages.answer(
                status,
                new ListFormView(
                        frames.page("New list", "/lists/new")
                                .below(List.of(new Link("Lists", "/lists")))
                                .notIndexed(),
                        form));
    }
}
