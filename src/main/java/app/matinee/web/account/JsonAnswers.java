package app.matinee.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the page's script: JSON with {@code next} where to go, or {@code mistake} what went wrong. */
@Component
class JsonAnswers {
    private static final int LONGEST = 64 * 1024;

    private final JsonMapper json;

    JsonAnswers(JsonMapper json) {
        this.json = json;
    }

    /** Reads what the script sent; more than 64 KiB are cut, and so refused by whoever reads them. */
    static String body(HttpServletRequest request) throws IOException {
        return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
    }

    ResponseEntity<byte[]> written(String options) {
        return answer(ResponseEntity.ok(), options);
    }

    ResponseEntity<byte[]> mistake(HttpStatusCode status, String sentence) {
        return answer(ResponseEntity.status(status), json.writeValueAsString(Map.of("mistake", sentence)));
    }

    /** Tells the script to go where another answer would have led, with its cookies. */
    ResponseEntity<byte[]> following(ResponseEntity<byte[]> redirect) {
        var headers = redirect.getHeaders();
        var next = String.valueOf(headers.getLocation());
        var cookies = headers.getOrEmpty("Set-Cookie").toArray(String[]::new);
        return answer(ResponseEntity.ok().header("Set-Cookie", cookies), json.writeValueAsString(Map.of("next", next)));
    }

    private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder builder, String body) {
        return builder.contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
