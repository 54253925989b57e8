package app.matinee.web.list;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.Title;
import app.matinee.lists.ListChoice;
import app.matinee.lists.ListDraft;
import app.matinee.lists.ListId;
import app.matinee.lists.ListItem;
import app.matinee.lists.ListItems;
import app.matinee.lists.ListPrivacy;
import app.matinee.lists.Lists;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.Routes;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Headings;
import app.matinee.web.wording.TitleWords;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a member choose on which lists a title is. */
@Controller
class ListChoiceController {
    private static final String LISTS = "/lists";

    private final Lists lists;
    private final ListItems items;
    private final Headings headings;
    private final Frames frames;
    private final Clock clock;

    ListChoiceController(Lists lists, ListItems items, Headings headings, Frames frames, Clock clock) {
        this.lists = lists;
        this.items = items;
        this.headings = headings;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping({Routes.MOVIE + LISTS, Routes.SERIES + LISTS, Routes.SEASON + LISTS, Routes.EPISODE + LISTS})
    ResponseEntity<byte[]> form(Member member, Title title) {
        var choices = items.choices(member.id(), title.id());
        var holding =
                choices.stream().filter(ListChoice::holds).map(ListChoice::id).collect(Collectors.toSet());
        return page(HttpStatus.OK, title, choices, holding, FormView.empty());
    }

    @PostMapping({Routes.MOVIE + LISTS, Routes.SERIES + LISTS, Routes.SEASON + LISTS, Routes.EPISODE + LISTS})
    ResponseEntity<byte[]> choose(
            Member member,
            Title title,
            @RequestParam(required = false) @Nullable List<String> offered,
            @RequestParam(required = false) @Nullable List<String> list,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        var chosen = ids(list);
        try {
            if (!name.isBlank()) {
                var draft = new ListDraft(name, "", false, ListPrivacy.PRIVATE);
                lists.make(member.id(), draft, List.of(new ListItem(title.id(), "", clock.instant())));
            }
            items.choose(member.id(), title.id(), ids(offered), chosen);
            return Answers.seeOther(title.path(), request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    title,
                    items.choices(member.id(), title.id()),
                    chosen,
                    FormView.of(Map.of("name", name)).with(refused.field(), refused.reason()));
        }
    }

    private static Set<ListId> ids(@Nullable List<String> written) {
        return written == null ? Set.of() : written.stream().map(ListWords::id).collect(Collectors.toSet());
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, Title title, List<ListChoice> choices, Set<ListId> chosen, FormView form) {
        var path = title.path() + LISTS;
        return Pages.answer(
                status,
                new ListChoiceView(
                        frames.page("Lists with " + TitleWords.nameAndYear(title), path)
                                .in(TitleWords.section(title))
                                .below(TitleWords.breadcrumbsTo(title))
                                .notIndexed(),
                        headings.of(title),
                        path,
                        choices.stream()
                                .map(choice -> new ListChoiceView.Choice(
                                        choice.id().toString(),
                                        choice.name(),
                                        ListWords.detail(choice.items(), choice.privacy()),
                                        chosen.contains(choice.id())))
                                .toList(),
                        form));
    }
}
