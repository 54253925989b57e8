package app.matinee.web.errors;

import app.matinee.platform.html.Pages;
import app.matinee.web.visit.FromScript;
import app.matinee.web.visit.OldFormException;
import app.matinee.web.visit.SentForm;
import app.matinee.web.visit.Visit;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Shows a member who has signed in elsewhere meanwhile what an old page wanted sent, so that it is not lost. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnsentForms {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Frames frames;

    UnsentForms(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> offer(OldFormException old, HttpServletRequest request) {
        if (FromScript.is(request)) {
            var sentence = "You have signed in anew since this page was made. Post it, and nothing is lost.";
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .contentType(TEXT)
                    .body(sentence.getBytes(StandardCharsets.UTF_8));
        }
        return Pages.answer(
                HttpStatus.CONFLICT,
                new OldFormView(
                        frames.page("Send it again?", "/").notIndexed(),
                        Visit.current().name(),
                        SentForm.of(request)));
    }
}
