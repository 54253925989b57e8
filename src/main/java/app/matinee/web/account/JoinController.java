package app.matinee.web.account;

import app.matinee.accounts.Joining;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Secret;
import app.matinee.accounts.Sessions;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import app.matinee.web.visit.VisitCookies;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes members of visitors. */
@Controller
class JoinController {
    private final Joining joining;
    private final Sessions sessions;
    private final Frames frames;

    JoinController(Joining joining, Sessions sessions, Frames frames) {
        this.joining = joining;
        this.sessions = sessions;
        this.frames = frames;
    }

    @GetMapping("/join")
    ResponseEntity<byte[]> form() {
        return Visit.current().member() == null ? form(HttpStatus.OK, FormView.empty()) : Answers.seeOther("/account");
    }

    @PostMapping("/join")
    ResponseEntity<byte[]> join(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var typed = FormView.of(Map.of("name", name, "email", email));
        try {
            joining.ask(name, email, password, request.getRemoteAddr());
        } catch (RefusedFieldException refused) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, typed.with(refused.field(), refused.reason()));
        } catch (TooManyAttemptsException refused) {
            return form(HttpStatus.TOO_MANY_REQUESTS, typed.with("email", Pause.sentence(refused)));
        }
        return Pages.ok(new MailedView(
                frames.page("Check your e-mail", "/join").notIndexed(),
                email,
                "Open the link in it to confirm your address and sign in. The link works for one day."));
    }

    @GetMapping("/join/confirm")
    ResponseEntity<byte[]> button(@RequestParam(defaultValue = "") String ticket) {
        return Pages.ok(new ConfirmView(
                frames.page("Confirm your address", "/join/confirm").notIndexed(),
                "Confirm your address",
                "One more step, and your account is ready.",
                "Confirm and sign in",
                "/join/confirm",
                ticket));
    }

    @PostMapping("/join/confirm")
    ResponseEntity<byte[]> confirm(@RequestParam(defaultValue = "") String ticket, HttpServletRequest request) {
        var joined = joining.confirm(new Secret(ticket));
        if (joined.isEmpty()) {
            return Pages.answer(
                    HttpStatus.GONE,
                    new UsedUpView(
                            frames.page("This link no longer works", "/join").notIndexed(), "/join", "Join again"));
        }
        var headers = new HttpHeaders();
        VisitCookies.session(headers, request, sessions.open(joined.get(), Device.of(request)));
        if (VisitCookies.wish(request).isPresent()) {
            return Answers.seeOther("/wish", headers);
        }
        VisitCookies.notice(headers, request, new Notice(Notice.Said.JOINED, null));
        return Answers.seeOther("/", headers);
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, FormView form) {
        return Pages.answer(status, new JoinView(frames.page("Join", "/join").notIndexed(), form));
    }
}
