package app.matinee.web.visit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers a form that did what it should: 303 to a page that shows it. */
public final class Answers {
    private Answers() {}

    public static ResponseEntity<byte[]> seeOther(String path) {
        return seeOther(path, new HttpHeaders());
    }

    /** Answers 303, and has the next page say what was done. */
    public static ResponseEntity<byte[]> seeOther(String path, HttpServletRequest request, Notice.Said said) {
        return seeOther(path, request, said, null);
    }

    /** Answers 303, and has the next page say what was done, with a button that sends a form to a path to undo it. */
    public static ResponseEntity<byte[]> seeOther(
            String path, HttpServletRequest request, Notice.Said said, @Nullable String undo) {
        var headers = new HttpHeaders();
        VisitCookies.notice(headers, request, new Notice(said, undo));
        return seeOther(path, headers);
    }

    /** Answers 303 with cookies. */
    public static ResponseEntity<byte[]> seeOther(String path, HttpHeaders headers) {
        headers.setLocation(URI.create(path));
        headers.setCacheControl("no-store");
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }

    /** Returns an answer with more headers, such as another cookie. */
    public static ResponseEntity<byte[]> with(ResponseEntity<byte[]> answer, HttpHeaders more) {
        var headers = new HttpHeaders();
        headers.addAll(answer.getHeaders());
        headers.addAll(more);
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }
}
