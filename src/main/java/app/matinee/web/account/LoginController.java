package app.matinee.web.account;

import app.matinee.accounts.Providers;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Secret;
import app.matinee.accounts.Session;
import app.matinee.accounts.Sessions;
import app.matinee.accounts.SignIn;
import app.matinee.accounts.SignInAnswer;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.Notice;
import app.matinee.web.visit.Visit;
import app.matinee.web.visit.VisitCookies;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs members in and out. */
@Controller
class LoginController {
    private final SignIn signIn;
    private final Sessions sessions;
    private final Providers providers;
    private final Frames frames;

    LoginController(SignIn signIn, Sessions sessions, Providers providers, Frames frames) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.providers = providers;
        this.frames = frames;
    }

    @GetMapping("/login")
    ResponseEntity<byte[]> form(@RequestParam(defaultValue = "/") String next, HttpServletRequest request) {
        return Visit.current().member() == null
                ? form(HttpStatus.OK, FormView.empty(), next, request)
                : Answers.seeOther(VisitCookies.wish(request).isPresent() ? "/wish" : LocalPath.or(next, "/"));
    }

    @PostMapping("/login")
    ResponseEntity<byte[]> signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request) {
        var typed = FormView.of(Map.of("email", email));
        try {
            return switch (signIn.byPassword(email, password, Device.of(request), request.getRemoteAddr())) {
                case SignInAnswer.Welcome welcome -> admitted(welcome, next, request);
                case SignInAnswer.SecondFactorNeeded needed -> admitted(needed, next, request);
                case SignInAnswer.Refused() ->
                    form(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            typed.with("password", "That e-mail address and password do not match."),
                            next,
                            request);
            };
        } catch (RefusedFieldException refused) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, typed.with(refused.field(), refused.reason()), next, request);
        } catch (TooManyAttemptsException refused) {
            return form(HttpStatus.TOO_MANY_REQUESTS, typed.with("email", Pause.sentence(refused)), next, request);
        }
    }

    @PostMapping("/logout")
    ResponseEntity<byte[]> signOut(Session session, HttpServletRequest request) {
        sessions.end(session.member().id(), session.id());
        var headers = new HttpHeaders();
        VisitCookies.noSession(headers, request);
        VisitCookies.notice(headers, request, new Notice(Notice.Said.GOODBYE, null));
        return Answers.seeOther("/", headers);
    }

    /** Lets somebody in, or asks for the code first; whoever is refused begins anew. */
    static ResponseEntity<byte[]> admitted(SignInAnswer answer, String next, HttpServletRequest request) {
        return switch (answer) {
            case SignInAnswer.Welcome(Secret session) -> welcome(session, next, request);
            case SignInAnswer.SecondFactorNeeded(Secret ticket) -> askCode(ticket, next, request);
            case SignInAnswer.Refused() -> Answers.seeOther("/login");
        };
    }

    private static ResponseEntity<byte[]> askCode(Secret ticket, String next, HttpServletRequest request) {
        var headers = new HttpHeaders();
        VisitCookies.code(headers, request, ticket);
        var path = URLEncoder.encode(LocalPath.or(next, "/"), StandardCharsets.UTF_8);
        return Answers.seeOther("/login/code?next=" + path, headers);
    }

    private static ResponseEntity<byte[]> welcome(Secret session, String next, HttpServletRequest request) {
        var headers = new HttpHeaders();
        VisitCookies.session(headers, request, session);
        if (VisitCookies.wish(request).isPresent()) {
            return Answers.seeOther("/wish", headers);
        }
        VisitCookies.notice(headers, request, new Notice(Notice.Said.WELCOME, null));
        return Answers.seeOther(LocalPath.or(next, "/"), headers);
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, FormView form, String next, HttpServletRequest request) {
        return Pages.answer(
                status,
                new LoginView(
                        frames.page("Sign in", "/login").notIndexed(),
                        form,
                        LocalPath.or(next, "/"),
                        VisitCookies.wish(request).isPresent(),
                        OtherWays.toSignIn(ProviderLine.all(providers), LocalPath.or(next, "/"))));
    }
}
