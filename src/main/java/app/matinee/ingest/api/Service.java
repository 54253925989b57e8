package app.matinee.ingest.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * Describes a web service.
 *
 * @param name as messages call it
 * @param address to which the paths of requests are added, without a slash at its end
 * @param query sent with each request, such as a key; never told in a message
 * @param headers the same
 * @param perSecond requests in a second, at least 1
 * @param patience how long an answer may take, from the connection to its last byte
 * @param refused what to do about it when the service refuses the key
 */
public record Service(
        String name,
        URI address,
        Map<String, String> query,
        Map<String, String> headers,
        int perSecond,
        Duration patience,
        String refused) {
    public Service {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** Leaves out what is secret. */
    @Override
    public String toString() {
        return name + " at " + address;
    }
}
