package app.matinee.web.errors;

import app.matinee.accounts.SharedAccountException;
import app.matinee.accounts.TooManyAttemptsException;
import app.matinee.lists.UnknownEntryException;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.MovedException;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.Link;
import app.matinee.web.visit.ForeignFormException;
import app.matinee.web.wording.Frames;
import app.matinee.web.wording.Pause;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers failed requests with a page that says what happened and where to go. */
@ControllerAdvice
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final List<Link> TRIES =
            List.of(new Link("Front page", "/"), new Link("Movies at home", "/browse/movies-at-home"));

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> moved(MovedException moved, HttpServletRequest request) {
        // Browsers turn a form that is answered 301 into a GET, and what it was to do would be lost.
        var isForm = request.getMethod().equals("POST");
        return ResponseEntity.status(isForm ? HttpStatus.PERMANENT_REDIRECT : HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(moved.path()))
                .build();
    }

    // The visitor left before the answer was through: there is nobody to tell, and nothing broke.
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException left) {
        LOG.debug("Nobody waits for the answer any more", left);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFoundException missing) {
        return page(
                HttpStatus.NOT_FOUND,
                "No such " + missing.getMessage(),
                "There is nothing at this address. Check it for typos, or try the search.");
    }

    // Of what belongs to others it is not told whether it exists.
    @ExceptionHandler
    ResponseEntity<byte[]> unknown(UnknownEntryException missing) {
        return page(
                HttpStatus.NOT_FOUND,
                "Nothing here",
                "There is nothing at this address any more. Go back and reload the page.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> foreign(ForeignFormException foreign) {
        return page(HttpStatus.FORBIDDEN, "Not accepted", String.valueOf(foreign.getReason()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> shared(SharedAccountException shared) {
        return page(HttpStatus.FORBIDDEN, "This account is shared", shared.reason());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooMany(TooManyAttemptsException refused) {
        var answer = page(HttpStatus.TOO_MANY_REQUESTS, "Too many attempts", Pause.sentence(refused));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(refused.pause().toSeconds() + 1))
                .body(answer.getBody());
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(MaxUploadSizeExceededException upload) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "Too large", "A file can be up to 20 MB. Nothing was saved.");
    }

    @ExceptionHandler(DataAccessResourceFailureException.class)
    ResponseEntity<byte[]> databaseAway(Exception failure) {
        LOG.warn("The database does not answer: {}", failure.getMessage());
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Back in a moment",
                "We cannot reach the database right now. Please try again shortly.");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception failure) {
        if (failure instanceof ErrorResponse response) {
            return refused(response.getStatusCode());
        }
        // So says the server of a form that is too long or no form at all.
        if (failure instanceof HttpException refused) {
            return refused(HttpStatusCode.valueOf(refused.getCode()));
        }
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Request failed, reference {}", reference, failure);
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "This is our fault, not yours. The operator can find the details with the reference below.",
                reference);
    }

    private ResponseEntity<byte[]> refused(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 ->
                page(
                        status,
                        "Nothing here",
                        "There is nothing at this address. Check it for typos, or try the search.");
            case 413 -> page(status, "Too long", "That is more than one form can hold. Go back and send less.");
            case 405 -> page(status, "Not possible", "This address does not accept this kind of request.");
            default ->
                page(status, "That did not work", "The request could not be understood, so nothing was changed.");
        };
    }

    private ResponseEntity<byte[]> page(HttpStatusCode status, String heading, String text) {
        return answer(status, heading, text, null);
    }

    private ResponseEntity<byte[]> answer(
            HttpStatusCode status, String heading, String text, @Nullable String reference) {
        var chrome = frames.page(heading, "/").notIndexed();
        var search = status.value() != 503;
        return Pages.answer(status, new ErrorView(chrome, status.value(), heading, text, search, TRIES, reference));
    }
}
