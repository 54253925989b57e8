package app.matinee.web.account;

import app.matinee.accounts.Accounts;
import app.matinee.accounts.Profile;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.SecondFactor;
import app.matinee.accounts.SecondFactor.Enrolment;
import app.matinee.accounts.Secret;
import app.matinee.accounts.Session;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.platform.html.Pages;
import app.matinee.web.account.SecondFactorView.Setup;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members switch their second factor on and off. */
@Controller
class SecondFactorController {
    private static final String PATH = "/account/second-factor";

    private final SecondFactor secondFactor;
    private final Accounts accounts;
    private final Frames frames;

    SecondFactorController(SecondFactor secondFactor, Accounts accounts, Frames frames) {
        this.secondFactor = secondFactor;
        this.accounts = accounts;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> page(Session session) {
        var begun = secondFactor.isOn(session.member().id()) ? null : secondFactor.begin(session);
        return page(HttpStatus.OK, session, FormView.empty(), begun);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> switchOn(
            Session session,
            @RequestParam(defaultValue = "") String ticket,
            @RequestParam(defaultValue = "") String code) {
        var secret = new Secret(ticket);
        try {
            return codes(secondFactor.switchOn(session, secret, code));
        } catch (RefusedFieldException refused) {
            var form = FormView.empty().with(refused.field(), refused.reason());
            return again(HttpStatus.UNPROCESSABLE_CONTENT, session, form, secret);
        } catch (TooManyAttemptsException refused) {
            var form = FormView.empty().with("code", Pause.sentence(refused));
            return again(HttpStatus.TOO_MANY_REQUESTS, session, form, secret);
        }
    }

    @PostMapping(PATH + "/codes")
    ResponseEntity<byte[]> renewCodes(Session session) {
        return codes(secondFactor.renewCodes(session));
    }

    @PostMapping(PATH + "/off")
    ResponseEntity<byte[]> switchOff(
            Session session, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        try {
            secondFactor.switchOff(session, password, request.getRemoteAddr());
            return Answers.seeOther("/account", request, Notice.Said.SECOND_FACTOR_OFF);
        } catch (RefusedFieldException refused) {
            var form = FormView.empty().with(refused.field(), refused.reason());
            return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form, null);
        } catch (TooManyAttemptsException refused) {
            var form = FormView.empty().with("password", Pause.sentence(refused));
            return page(HttpStatus.TOO_MANY_REQUESTS, session, form, null);
        }
    }

    private ResponseEntity<byte[]> codes(List<String> codes) {
        return codes.isEmpty()
                ? Answers.seeOther(PATH)
                : Pages.ok(new RecoveryCodesView(
                        frames.page("Your recovery codes", PATH).notIndexed(), codes));
    }

    private ResponseEntity<byte[]> again(HttpStatusCode status, Session session, FormView form, Secret ticket) {
        return secondFactor
                .resume(session, ticket)
                .map(begun -> page(status, session, form, begun))
                .orElseGet(() -> Answers.seeOther(PATH));
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, Session session, FormView form, @Nullable Enrolment begun) {
        var account = session.member().id();
        return Pages.answer(
                status,
                new SecondFactorView(
                        frames.page("Two-step sign-in", PATH).notIndexed(),
                        form,
                        begun == null ? null : setup(begun),
                        secondFactor.recoveryCodes(account),
                        accounts.profile(account).map(Profile::hasPassword).orElse(false)));
    }

    private static Setup setup(Enrolment begun) {
        return new Setup(
                QrPicture.of(begun.address()),
                String.join(" ", begun.secret().split("(?<=\\G.{4})")),
                begun.address(),
                begun.ticket().value());
    }
}
