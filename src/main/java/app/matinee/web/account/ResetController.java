package app.matinee.web.account;

import app.matinee.accounts.PasswordChange;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Secret;
import app.matinee.accounts.SignIn;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members choose a new password when they have forgotten theirs. */
@Controller
class ResetController {
    private final PasswordChange passwords;
    private final SignIn signIn;
    private final Frames frames;

    ResetController(PasswordChange passwords, SignIn signIn, Frames frames) {
        this.passwords = passwords;
        this.signIn = signIn;
        this.frames = frames;
    }

    @GetMapping("/login/reset")
    ResponseEntity<byte[]> form() {
        return form(HttpStatus.OK, FormView.empty());
    }

    @PostMapping("/login/reset")
    ResponseEntity<byte[]> ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        var typed = FormView.of(Map.of("email", email));
        try {
            passwords.ask(email, request.getRemoteAddr());
        } catch (RefusedFieldException refused) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, typed.with(refused.field(), refused.reason()));
        } catch (TooManyAttemptsException refused) {
            return form(HttpStatus.TOO_MANY_REQUESTS, typed.with("email", Pause.sentence(refused)));
        }
        return Pages.ok(new MailedView(
                frames.page("Check your e-mail", "/login/reset").notIndexed(),
                email,
                "Open the link in it to choose a new password. The link works for one hour."));
    }

    @GetMapping("/login/reset/new")
    ResponseEntity<byte[]> choose(@RequestParam(defaultValue = "") String ticket) {
        return passwords.isOpen(new Secret(ticket)) ? choose(HttpStatus.OK, FormView.empty(), ticket) : usedUp();
    }

    @PostMapping("/login/reset/new")
    ResponseEntity<byte[]> reset(
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        try {
            return passwords
                    .reset(new Secret(ticket), password)
                    .map(account -> LoginController.admitted(signIn.byMail(account, Device.of(request)), "/", request))
                    .orElseGet(this::usedUp);
        } catch (RefusedFieldException refused) {
            var form = FormView.empty().with(refused.field(), refused.reason());
            return choose(HttpStatus.UNPROCESSABLE_CONTENT, form, ticket);
        }
    }

    private ResponseEntity<byte[]> usedUp() {
        return Pages.answer(
                HttpStatus.GONE,
                new UsedUpView(
                        frames.page("This link no longer works", "/login/reset").notIndexed(),
                        "/login/reset",
                        "Ask for another link"));
    }

    private ResponseEntity<byte[]> choose(HttpStatusCode status, FormView form, String ticket) {
        return Pages.answer(
                status,
                new NewPasswordView(
                        frames.page("Choose a new password", "/login/reset").notIndexed(), form, ticket));
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, FormView form) {
        return Pages.answer(
                status,
                new ResetView(
                        frames.page("Forgot your password?", "/login/reset").notIndexed(), form));
    }
}
