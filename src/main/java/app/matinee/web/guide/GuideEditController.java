package app.matinee.web.guide;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Role;
import app.matinee.discovery.guide.Guide;
import app.matinee.discovery.guide.Guides;
import app.matinee.lists.Lists;
import app.matinee.platform.html.Pages;
import app.matinee.values.Slug;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.FormView;
import app.matinee.web.component.Link;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets curators make and change guides. To everybody else these pages are not there. */
@Controller
class GuideEditController {
    private final Guides guides;
    private final Lists lists;
    private final Frames frames;

    GuideEditController(Guides guides, Lists lists, Frames frames) {
        this.guides = guides;
        this.lists = lists;
        this.frames = frames;
    }

    @GetMapping("/guides/new")
    ResponseEntity<byte[]> form(Member member) {
        demandCurator(member);
        return page(HttpStatus.OK, "New guide", "/guides/new", "/guides", GuideForm.empty());
    }

    @PostMapping("/guides")
    ResponseEntity<byte[]> make(Member member, HttpServletRequest request) {
        demandCurator(member);
        var form = GuideForm.of(request);
        try {
            var draft = form.draft(lists);
            guides.make(draft);
            return Answers.seeOther("/guide/" + draft.slug(), request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "New guide",
                    "/guides/new",
                    "/guides",
                    form.view().with(refused.field(), refused.reason()));
        }
    }

    @GetMapping("/guide/{slug}/edit")
    ResponseEntity<byte[]> form(Member member, @PathVariable String slug) {
        demandCurator(member);
        var guide = find(slug);
        return page(HttpStatus.OK, guide, GuideForm.of(guide.said()));
    }

    @PostMapping("/guide/{slug}")
    ResponseEntity<byte[]> change(Member member, @PathVariable String slug, HttpServletRequest request) {
        demandCurator(member);
        var guide = find(slug);
        var form = GuideForm.of(request);
        try {
            var draft = form.draft(lists);
            guides.change(guide.said().slug(), draft);
            return Answers.seeOther("/guide/" + draft.slug(), request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, guide, form.view().with(refused.field(), refused.reason()));
        }
    }

    private static void demandCurator(Member member) {
        if (!member.is(Role.CURATOR)) {
            throw new NotFoundException("page");
        }
    }

    private Guide find(String slug) {
        return (Slug.isSlug(slug) ? guides.find(new Slug(slug)) : Optional.<Guide>empty())
                .orElseThrow(() -> new NotFoundException("guide"));
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Guide guide, FormView form) {
        return page(status, "Edit: " + guide.said().title(), guide.path() + "/edit", guide.path(), form);
    }

    private ResponseEntity<byte[]> page(HttpStatus status, String heading, String path, String action, FormView form) {
        return Pages.answer(
                status,
                new GuideFormView(
                        frames.page(heading, path)
                                .below(List.of(new Link("Guides", "/guides")))
                                .notIndexed(),
                        heading,
                        action,
                        action.equals("/guides") ? "Create guide" : "Save",
                        form));
    }
}
