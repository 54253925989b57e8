package app.matinee.web.list;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.lists.Lists;
import app.matinee.web.address.PageNumber;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a member change what is said about a list. */
@Controller
class ListEditController {
    private static final int LONGEST_SEARCH = 200;

    private final Lists lists;
    private final ListEditPages pages;

    ListEditController(Lists lists, ListEditPages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping("/list/{id}/edit")
    ResponseEntity<byte[]> edit(
            Member member,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(defaultValue = "") String q) {
        var search = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        return pages.page(member.id(), ListWords.id(id), PageNumber.of(page, 1).number(), search.strip());
    }

    @PostMapping("/list/{id}")
    ResponseEntity<byte[]> change(Member member, @PathVariable String id, HttpServletRequest request) {
        var list = ListWords.id(id);
        var form = ListForm.of(request);
        try {
            lists.change(member.id(), list, form.draft());
            return Answers.seeOther(ListWords.path(list), request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            return pages.refused(member.id(), list, form.view().with(refused.field(), refused.reason()));
        }
    }
}
