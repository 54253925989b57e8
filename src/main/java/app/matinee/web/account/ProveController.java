package app.matinee.web.account;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Passkeys;
import app.matinee.accounts.Profile;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Session;
import app.matinee.accounts.SignIn;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.LocalPath;
import app.matinee.web.visit.VisitCookies;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks members again who they are, before they change how they sign in; then goes on with what they did. */
@Controller
class ProveController {
    private static final String PATH = "/account/prove";

    private final SignIn signIn;
    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Proofs proofs;
    private final JsonAnswers answers;
    private final Frames frames;

    ProveController(
            SignIn signIn, Passkeys passkeys, Accounts accounts, Proofs proofs, JsonAnswers answers, Frames frames) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.proofs = proofs;
        this.answers = answers;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> form(Session session, @RequestParam(defaultValue = "/account") String next) {
        return form(HttpStatus.OK, session, FormView.empty(), next);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> prove(
            Session session,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/account") String next,
            HttpServletRequest request) {
        try {
            signIn.prove(session, password, request.getRemoteAddr());
            return proved(next, request);
        } catch (RefusedFieldException refused) {
            var form = FormView.empty().with(refused.field(), refused.reason());
            return form(HttpStatus.UNPROCESSABLE_CONTENT, session, form, next);
        } catch (TooManyAttemptsException refused) {
            var form = FormView.empty().with("password", Pause.sentence(refused));
            return form(HttpStatus.TOO_MANY_REQUESTS, session, form, next);
        }
    }

    @PostMapping(path = PATH + "/passkey", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> provePasskey(
            Session session, @RequestParam(defaultValue = "/account") String next, HttpServletRequest request)
            throws IOException {
        try {
            passkeys.prove(session, JsonAnswers.body(request));
            return answers.following(proved(next, request));
        } catch (RefusedFieldException refused) {
            return answers.mistake(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
        }
    }

    static ResponseEntity<byte[]> proved(String next, HttpServletRequest request) {
        return Answers.seeOther(VisitCookies.wish(request).isPresent() ? "/wish" : LocalPath.or(next, "/account"));
    }

    private ResponseEntity<byte[]> form(HttpStatusCode status, Session session, FormView form, String next) {
        var account = session.member().id();
        var path = LocalPath.or(next, "/account");
        var linked =
                proofs.providers(account).stream().filter(ProviderLine::linked).toList();
        return Pages.answer(
                status,
                new ProveView(
                        frames.page("Is it you?", PATH).notIndexed(),
                        form,
                        path,
                        accounts.profile(account).map(Profile::hasPassword).orElse(false),
                        OtherWays.toProve(!passkeys.of(account).isEmpty(), linked, path)));
    }
}
