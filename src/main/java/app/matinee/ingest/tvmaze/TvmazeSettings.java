package app.matinee.ingest.tvmaze;

import app.matinee.ingest.api.Service;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says how the API of TVmaze is reached; it wants no key.
 *
 * @param url address of the API, without a slash at its end
 * @param requestsPerSecond most requests in a second, 1 to 10; TVmaze allows 20 in 10 seconds
 */
@ConfigurationProperties(prefix = "matinee.tvmaze", ignoreUnknownFields = false)
public record TvmazeSettings(
        @DefaultValue("https://api.tvmaze.com") URI url,
        @DefaultValue("2") int requestsPerSecond) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public TvmazeSettings {
        if (requestsPerSecond < 1 || requestsPerSecond > 10) {
            throw new IllegalArgumentException("requests-per-second must be from 1 to 10, but is " + requestsPerSecond);
        }
    }

    /** Describes the service to ask. */
    public Service service() {
        return new Service(
                "TVmaze",
                url,
                Map.of(),
                Map.of(),
                requestsPerSecond,
                PATIENCE,
                "It wants no key, so something between here and there refuses");
    }
}
