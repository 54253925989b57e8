package app.matinee.web.account;

import app.matinee.accounts.SignIn;
import app.matinee.accounts.SignInAnswer;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.VisitCookies;
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

/** Asks for the code of a second factor, between the password and the session. */
@Controller
class CodeController {
    private static final String PATH = "/login/code";

    private final SignIn signIn;
    private final Frames frames;

    CodeController(SignIn signIn, Frames frames) {
        this.signIn = signIn;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return signIn.awaitsCode(VisitCookies.code(request))
                ? form(HttpStatus.OK, FormView.empty(), next)
                : Answers.seeOther("/login");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> signIn(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request) {
        try {
            return signIn.byCode(VisitCookies.code(request), code, Device.of(request))
                    .map(answer -> answer(answer, next, request))
                    .orElseGet(() -> usedUp(request));
        } catch (TooManyAttemptsException refused) {
            return form(HttpStatus.TOO_MANY_REQUESTS, FormView.empty().with("code", Pause.sentence(refused)), next);
        }
    }

    private ResponseEntity<byte[]> answer(SignInAnswer answer, String next, HttpServletRequest request) {
        if (answer instanceof SignInAnswer.Refused) {
            var form = FormView.empty()
                    .with("code", "That code is wrong or has already been used. Wait for the next one and try again.");
            return form(HttpStatus.UNPROCESSABLE_CONTENT, form, next);
        }
        var headers = new HttpHeaders();
        VisitCookies.noCode(headers, request);
        return Answers.with(LoginController.admitted(answer, next, request), headers);
    }

    private ResponseEntity<byte[]> usedUp(HttpServletRequest request) {
        var headers = new HttpHeaders();
        VisitCookies.noCode(headers, request);
        return Answers.seeOther("/login", headers);
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, FormView form, String next) {
        var chrome = frames.page("Enter your code", PATH).notIndexed();
        return Pages.answer(status, new CodeView(chrome, form, LocalPath.or(next, "/")));
    }
}
