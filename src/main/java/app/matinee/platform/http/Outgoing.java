package app.matinee.platform.http;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Describes a request to the outside.
 *
 * @param address where to, http or https
 * @param headers by name; sent to the first address only, so that a redirect never carries a key elsewhere
 * @param allowed which addresses may be asked, the first and all that redirects lead to
 * @param mostBytes how long the answer may be
 * @param patience how long everything may take, redirects included
 */
public record Outgoing(
        URI address, Map<String, String> headers, Predicate<URI> allowed, int mostBytes, Duration patience) {

    private static final int MEBIBYTE = 1024 * 1024;

    public Outgoing {
        headers = Map.copyOf(headers);
    }

    /** Asks for an address: anywhere public, up to 8 MiB, within 20 seconds. */
    public static Outgoing to(URI address) {
        return new Outgoing(address, Map.of(), any -> true, 8 * MEBIBYTE, Duration.ofSeconds(20));
    }

    /** Sends a header. */
    public Outgoing with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Outgoing(address, more, allowed, mostBytes, patience);
    }

    /** Stays with addresses that pass a test. */
    public Outgoing only(Predicate<URI> test) {
        return new Outgoing(address, headers, test, mostBytes, patience);
    }

    /** Takes no more than so many bytes in so much time. */
    public Outgoing within(int bytes, Duration time) {
        return new Outgoing(address, headers, allowed, bytes, time);
    }
}
