package app.matinee.web.account;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.EmailChange;
import app.matinee.accounts.PasswordChange;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Session;
import app.matinee.accounts.Sessions;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.account.AccountView.DeviceLine;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows members their account and changes it. */
@Controller
class AccountController {
    private static final DateTimeFormatter SEEN =
            DateTimeFormatter.ofPattern("MMM d, yyyy, HH:mm", Locale.US).withZone(ZoneId.systemDefault());

    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordChange passwords;
    private final EmailChange emails;
    private final Proofs proofs;
    private final Frames frames;

    AccountController(
            Accounts accounts,
            Sessions sessions,
            PasswordChange passwords,
            EmailChange emails,
            Proofs proofs,
            Frames frames) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.emails = emails;
        this.proofs = proofs;
        this.frames = frames;
    }

    @GetMapping("/account")
    ResponseEntity<byte[]> account(Session session) {
        return page(HttpStatus.OK, session, FormView.empty());
    }

    @PostMapping("/account/name")
    ResponseEntity<byte[]> rename(
            Session session,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "name") String shown,
            HttpServletRequest request) {
        return change(
                session,
                Map.of("name", name),
                request,
                Notice.Said.SAVED,
                () -> accounts.rename(session.member().id(), name, shown.equals("handle")));
    }

    @PostMapping("/account/handle")
    ResponseEntity<byte[]> changeHandle(
            Session session, @RequestParam(defaultValue = "") String handle, HttpServletRequest request) {
        return change(
                session,
                Map.of("handle", handle),
                request,
                Notice.Said.SAVED,
                () -> accounts.changeHandle(session.member().id(), handle.strip()));
    }

    @PostMapping("/account/password")
    ResponseEntity<byte[]> changePassword(
            Session session,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        return change(
                session,
                Map.of(),
                request,
                Notice.Said.PASSWORD_CHANGED,
                () -> passwords.change(session, current, password, request.getRemoteAddr()));
    }

    @PostMapping("/account/email")
    ResponseEntity<byte[]> changeEmail(
            Session session, @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        return change(
                session,
                Map.of("email", email),
                request,
                Notice.Said.EMAIL_ASKED,
                () -> emails.ask(session.member().id(), email, request.getRemoteAddr()));
    }

    @PostMapping("/account/sessions/{id:[0-9]{1,18}}/end")
    ResponseEntity<byte[]> end(Session session, @PathVariable long id, HttpServletRequest request) {
        sessions.end(session.member().id(), id);
        return Answers.seeOther("/account", request, Notice.Said.SAVED);
    }

    @PostMapping("/account/sessions/end")
    ResponseEntity<byte[]> endOthers(Session session, HttpServletRequest request) {
        sessions.endOthers(session.member().id(), session.id());
        return Answers.seeOther("/account", request, Notice.Said.SIGNED_OUT_ELSEWHERE);
    }

    private ResponseEntity<byte[]> change(
            Session session, Map<String, String> typed, HttpServletRequest request, Notice.Said said, Runnable change) {
        try {
            change.run();
            return Answers.seeOther("/account", request, said);
        } catch (RefusedFieldException refused) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    session,
                    FormView.of(typed).with(refused.field(), refused.reason()));
        } catch (TooManyAttemptsException refused) {
            var field = typed.keySet().stream().findFirst().orElse("current");
            return page(
                    HttpStatus.TOO_MANY_REQUESTS, session, FormView.of(typed).with(field, Pause.sentence(refused)));
        }
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, Session session, FormView form) {
        var account = session.member().id();
        var profile = accounts.profile(account).orElseThrow();
        return Pages.answer(
                status,
                new AccountView(
                        frames.page("Your account", "/account").notIndexed(),
                        profile.member().handle(),
                        profile.member().publicName(),
                        profile.name(),
                        profile.email(),
                        profile.shownByHandle(),
                        profile.hasPassword(),
                        form,
                        proofs.of(account),
                        devices(session)));
    }

    private List<DeviceLine> devices(Session here) {
        return sessions.of(here.member().id()).stream()
                .sorted((one, other) -> Boolean.compare(other.id() == here.id(), one.id() == here.id()))
                .map(session -> new DeviceLine(
                        session.id(), session.device(), SEEN.format(session.seenAt()), session.id() == here.id()))
                .toList();
    }
}
