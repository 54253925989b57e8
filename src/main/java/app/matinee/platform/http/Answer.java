package app.matinee.platform.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a request to the outside was answered, whatever its status.
 *
 * @param address where the answer came from in the end
 * @param headers by name in lower case; of several with one name the first
 * @param body not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // may be megabytes, and is compared with nothing
public record Answer(URI address, int status, Map<String, String> headers, byte[] body) {

    /** Returns a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns the body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Tells whether the answer is what was asked for (2xx). */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
