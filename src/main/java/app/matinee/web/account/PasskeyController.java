package app.matinee.web.account;

import app.matinee.accounts.Passkey;
import app.matinee.accounts.Passkeys;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.Session;
import app.matinee.platform.html.Pages;
import app.matinee.web.account.PasskeysView.PasskeyLine;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets members register, rename and remove passkeys; only registering one needs a script. */
@Controller
class PasskeyController {
    private static final String PATH = "/account/passkeys";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).withZone(ZoneId.systemDefault());

    private final Passkeys passkeys;
    private final JsonAnswers answers;
    private final Frames frames;

    PasskeyController(Passkeys passkeys, JsonAnswers answers, Frames frames) {
        this.passkeys = passkeys;
        this.answers = answers;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(Session session, HttpServletRequest request) {
        return page(HttpStatus.OK, session, FormView.empty(), 0, request);
    }

    @PostMapping(path = PATH + "/options", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> options(Session session) {
        return answers.written(passkeys.beginRegistration(session));
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> register(
            Session session, @RequestParam(defaultValue = "") String name, HttpServletRequest request)
            throws IOException {
        try {
            passkeys.register(session, name, JsonAnswers.body(request));
            return answers.following(Answers.seeOther(PATH, request, Notice.Said.PASSKEY_ADDED));
        } catch (RefusedFieldException refused) {
            return answers.mistake(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
        }
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}/name")
    ResponseEntity<byte[]> rename(
            Session session,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request) {
        try {
            passkeys.rename(session.member().id(), id, name);
            return Answers.seeOther(PATH, request, Notice.Said.SAVED);
        } catch (RefusedFieldException refused) {
            var form = FormView.of(Map.of("name", name)).with("passkey-" + id, refused.reason());
            return page(HttpStatus.UNPROCESSABLE_CONTENT, session, form, id, request);
        }
    }

    @PostMapping(PATH + "/{id:[0-9]{1,18}}/remove")
    ResponseEntity<byte[]> remove(Session session, @PathVariable long id, HttpServletRequest request) {
        return passkeys.remove(session, id)
                ? Answers.seeOther(PATH, request, Notice.Said.PASSKEY_REMOVED)
                : Answers.seeOther(PATH);
    }

    private ResponseEntity<byte[]> page(
            HttpStatusCode status, Session session, FormView form, long wrong, HttpServletRequest request) {
        var chrome = frames.page("Your passkeys", PATH).notIndexed();
        var lines = passkeys.of(session.member().id()).stream()
                .map(PasskeyController::line)
                .toList();
        return Pages.answer(status, new PasskeysView(chrome, form, wrong, Device.of(request), lines));
    }

    private static PasskeyLine line(Passkey passkey) {
        var used = passkey.usedAt();
        return new PasskeyLine(
                passkey.id(),
                passkey.name(),
                "added " + DAY.format(passkey.createdAt())
                        + (used == null ? ", not used yet" : ", last used " + DAY.format(used)));
    }
}
