package app.matinee.platform.html;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Answers requests with pages. A page carries a strong ETag of its bytes, so Spring answers 304 to whoever has it
 * already, and {@code no-cache} with {@code Vary: Cookie}, so nobody sees the anonymous page after signing in.
 */
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private Pages() {}

    /** Answers 200 with a page. */
    public static ResponseEntity<byte[]> ok(Page page) {
        return answer(HttpStatus.OK, page);
    }

    /** Answers with a page and another status, such as 404 with a page that offers a search. */
    public static ResponseEntity<byte[]> answer(HttpStatusCode status, Page page) {
        byte[] body = Html.bytes(page);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .varyBy("Cookie")
                .eTag(Hash.of(body))
                .body(body);
    }
}
