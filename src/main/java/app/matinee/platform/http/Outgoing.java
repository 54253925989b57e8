package app.matinee.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Describes a request to the outside.
 *
 * @param address where to, http or https
 * @param form what is sent there by POST, encoded as forms are; null asks by GET
 * @param headers by name; sent to the first address only, so that a redirect never carries a key elsewhere
 * @param allowed which addresses may be asked, the first and all that redirects lead to
 * @param mostBytes how long the answer may be
 * @param patience how long everything may take, redirects included
 */
public record Outgoing(
        URI address,
        @Nullable String form,
        Map<String, String> headers,
        Predicate<URI> allowed,
        int mostBytes,
        Duration patience) {

    private static final int MEBIBYTE = 1024 * 1024;

    public Outgoing {
        headers = Map.copyOf(headers);
    }

    /** Asks for an address: anywhere public, up to 8 MiB, within 20 seconds. */
    public static Outgoing to(URI address) {
        return new Outgoing(address, null, Map.of(), any -> true, 8 * MEBIBYTE, Duration.ofSeconds(20));
    }

    /** Sends a form; a redirect is then an answer like any other. */
    public Outgoing sending(String encoded) {
        return new Outgoing(address, encoded, headers, allowed, mostBytes, patience);
    }

    /** Sends a header. */
    public Outgoing with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Outgoing(address, form, more, allowed, mostBytes, patience);
    }

    /** Stays with addresses that pass a test. */
    public Outgoing only(Predicate<URI> test) {
        return new Outgoing(address, form, headers, test, mostBytes, patience);
    }

    /** Takes no more than so many bytes in so much time. */
    public Outgoing within(int bytes, Duration time) {
        return new Outgoing(address, form, headers, allowed, bytes, time);
    }
}
