package app.matinee.web.leave;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Farewell;
import app.matinee.accounts.Leaving;
import app.matinee.accounts.Member;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Secret;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.VisitCookies;
import app.matinee.web.wording.Formats;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members leave, and stay after all. */
@Controller
class LeaveController {
    private static final String PATH = "/account/delete";

    private final Leaving leaving;
    private final Accounts accounts;
    private final Frames frames;

    LeaveController(Leaving leaving, Accounts accounts, Frames frames) {
        this.leaving = leaving;
        this.accounts = accounts;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(Member member) {
        return page(HttpStatus.OK, member, FormView.empty());
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, Member member, FormView form) {
        return Pages.answer(
                status,
                new LeaveView(
                        frames.page("Delete your account", PATH).notIndexed(),
                        leaving.find(member.id())
                                .map(leave -> Formats.shortDate(leave.dueAt()))
                                .orElse(null),
                        leaving.graceDays(),
                        accounts.profile(member.id()).orElseThrow().hasPassword(),
                        form));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> leave(
            Member member,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "delete") String reviews,
            @RequestParam(defaultValue = "later") String when,
            @RequestParam(defaultValue = "password") String by,
            HttpServletRequest request) {
        try {
            var farewell = new Farewell(reviews.equals("keep"), when.equals("now"));
            if (by.equals("mail")) {
                leaving.ask(member.id(), farewell, request.getRemoteAddr());
                return Answers.seeOther(PATH, request, Notice.Said.LEAVE_ASKED);
            }
            var gone = leaving.leave(member.id(), password, farewell, request.getRemoteAddr());
            return gone ? goodbye(request) : Answers.seeOther(PATH);
        } catch (RefusedFieldException refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT, member, FormView.empty().with(refused.field(), refused.reason()));
        } catch (TooManyAttemptsException refused) {
            return page(
                    HttpStatus.TOO_MANY_REQUESTS, member, FormView.empty().with("password", Pause.sentence(refused)));
        }
    }

    private static ResponseEntity<byte[]> goodbye(HttpServletRequest request) {
        var headers = new HttpHeaders();
        VisitCookies.noSession(headers, request);
        VisitCookies.notice(headers, request, new Notice(Notice.Said.LEFT, null));
        return Answers.seeOther("/", headers);
    }

    @PostMapping(PATH + "/cancel")
    ResponseEntity<byte[]> stay(Member member, HttpServletRequest request) {
        leaving.stay(member.id());
        return Answers.seeOther("/account", request, Notice.Said.STAYED);
    }

    /** Mail programs open links by themselves; they press no buttons. */
    @GetMapping(PATH + "/confirm")
    ResponseEntity<byte[]> button(@RequestParam(defaultValue = "") String ticket) {
        var chrome = frames.page("Delete your account", PATH).notIndexed();
        return Pages.ok(new LeaveTicketView(chrome, ticket, false));
    }

    @PostMapping(PATH + "/confirm")
    ResponseEntity<byte[]> confirm(@RequestParam(defaultValue = "") String ticket, HttpServletRequest request) {
        var gone = leaving.confirm(new Secret(ticket));
        if (gone.isPresent()) {
            return gone.get() ? goodbye(request) : Answers.seeOther(PATH);
        }
        var chrome = frames.page("This link no longer works", PATH).notIndexed();
        return Pages.answer(HttpStatus.GONE, new LeaveTicketView(chrome, "", true));
    }
}
