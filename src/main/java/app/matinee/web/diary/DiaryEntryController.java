package app.matinee.web.diary;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.lists.Diary;
import app.matinee.lists.Viewing;
import app.matinee.lists.ViewingId;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.FormView;
import app.matinee.web.component.Link;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a member change, delete and bring back an entry of the diary. */
@Controller
class DiaryEntryController {
    private static final String ENTRY = "/diary/{id:[0-9]{1,18}}";

    private final Diary diary;
    private final ViewingLines lines;
    private final Frames frames;

    DiaryEntryController(Diary diary, ViewingLines lines, Frames frames) {
        this.diary = diary;
        this.lines = lines;
        this.frames = frames;
    }

    @GetMapping(ENTRY)
    ResponseEntity<byte[]> edit(Member member, @PathVariable long id) {
        var viewing = viewing(member, id);
        return page(HttpStatus.OK, viewing, ViewingForm.of(viewing.said()).view());
    }

    private Viewing viewing(Member member, long id) {
        return diary.find(member.id(), new ViewingId(id)).orElseThrow(() -> new NotFoundException("viewing"));
    }

    @PostMapping(ENTRY)
    ResponseEntity<byte[]> change(Member member, @PathVariable long id, HttpServletRequest request) {
        var viewing = viewing(member, id);
        var form = ViewingForm.of(request);
        try {
            var draft = form.draft(viewing.said().title());
            diary.change(member.id(), viewing.id(), draft);
            return Answers.seeOther(month(draft.watchedOn().toString()), request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, viewing, form.view().with(refused.field(), refused.reason()));
        }
    }

    private static String month(String day) {
        return "/diary?month=" + day.substring(0, 7);
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, Viewing viewing, FormView form) {
        var line = lines.of(List.of(viewing)).stream().findFirst().orElseThrow(() -> new NotFoundException("viewing"));
        var path = "/diary/" + viewing.id().value();
        return Pages.answer(
                status,
                new DiaryEntryView(
                        frames.page("A viewing of " + line.name(), path)
                                .below(List.of(new Link("Diary", month(line.day()))))
                                .notIndexed(),
                        line,
                        path,
                        form));
    }

    @PostMapping(ENTRY + "/deletion")
    ResponseEntity<byte[]> delete(Member member, @PathVariable long id, HttpServletRequest request) {
        diary.delete(member.id(), new ViewingId(id));
        return Answers.seeOther("/diary", request, Notice.Said.VIEWING_DELETED, "/diary/" + id + "/return");
    }

    @PostMapping(ENTRY + "/return")
    ResponseEntity<byte[]> restore(Member member, @PathVariable long id, HttpServletRequest request) {
        diary.restore(member.id(), new ViewingId(id));
        var day = viewing(member, id).said().watchedOn().toString();
        return Answers.seeOther(month(day), request, Notice.Said.BACK);
    }
}
