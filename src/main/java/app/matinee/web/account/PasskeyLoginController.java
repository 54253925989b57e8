package app.matinee.web.account;

import app.matinee.accounts.Passkeys;
import app.matinee.accounts.RefusedFieldException;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs members in by passkeys; {@code passkeys.js} asks. */
@Controller
class PasskeyLoginController {
    private static final String PATH = "/login/passkey";

    private final Passkeys passkeys;
    private final JsonAnswers answers;

    PasskeyLoginController(Passkeys passkeys, JsonAnswers answers) {
        this.passkeys = passkeys;
        this.answers = answers;
    }

    @PostMapping(path = PATH + "/options", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> options(HttpServletRequest request) {
        try {
            return answers.written(passkeys.beginSignIn(request.getRemoteAddr()));
        } catch (TooManyAttemptsException refused) {
            return answers.mistake(HttpStatus.TOO_MANY_REQUESTS, Pause.sentence(refused));
        }
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> signIn(@RequestParam(defaultValue = "/") String next, HttpServletRequest request)
            throws IOException {
        try {
            var answer = passkeys.signIn(JsonAnswers.body(request), Device.of(request));
            return answers.following(LoginController.admitted(answer, next, request));
        } catch (RefusedFieldException refused) {
            return answers.mistake(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason());
        }
    }
}
