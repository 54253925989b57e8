package app.matinee.web.diary;

import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.Title;
import app.matinee.lists.Diary;
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
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets a member log that they watched a title. */
@Controller
class ViewingController {
    private static final String VIEWINGS = "/viewings";

    private final Diary diary;
    private final ViewingLines lines;
    private final Headings headings;
    private final Frames frames;
    private final Clock clock;

    ViewingController(Diary diary, ViewingLines lines, Headings headings, Frames frames, Clock clock) {
        this.diary = diary;
        this.lines = lines;
        this.headings = headings;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping({Routes.MOVIE + VIEWINGS, Routes.SERIES + VIEWINGS, Routes.SEASON + VIEWINGS, Routes.EPISODE + VIEWINGS
    })
    ResponseEntity<byte[]> form(Member member, Title title) {
        return page(
                HttpStatus.OK,
                member,
                title,
                ViewingForm.on(LocalDate.now(clock)).view());
    }

    @PostMapping({Routes.MOVIE + VIEWINGS, Routes.SERIES + VIEWINGS, Routes.SEASON + VIEWINGS, Routes.EPISODE + VIEWINGS
    })
    ResponseEntity<byte[]> log(Member member, Title title, HttpServletRequest request) {
        var form = ViewingForm.of(request);
        try {
            var viewing = diary.log(member.id(), form.draft(title.id()));
            return Answers.seeOther(
                    title.path() + VIEWINGS,
                    request,
                    Notice.Said.VIEWING_LOGGED,
                    "/diary/" + viewing.value() + "/deletion");
        } catch (RefusedFieldException refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    member,
                    title,
                    form.view().with(refused.field(), refused.reason()));
        }
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, Member member, Title title, FormView form) {
        var path = title.path() + VIEWINGS;
        return Pages.answer(
                status,
                new ViewingsView(
                        frames.page("Viewings of " + TitleWords.nameAndYear(title), path)
                                .in(TitleWords.section(title))
                                .below(TitleWords.breadcrumbsTo(title))
                                .notIndexed(),
                        headings.of(title),
                        path,
                        form,
                        lines.of(diary.of(member.id(), title.id()))));
    }
}
