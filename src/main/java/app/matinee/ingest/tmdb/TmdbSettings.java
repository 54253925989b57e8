package app.matinee.ingest.tmdb;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.api.Service;
import app.matinee.platform.config.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says how the API of TMDB is reached.
 *
 * @param key of version 3 (32 hexadecimal digits) or a token of version 4; null asks nobody
 * @param url address of the API, without a slash at its end
 * @param requestsPerSecond most requests in a second, 1 to 50
 */
@ConfigurationProperties(prefix = "matinee.tmdb", ignoreUnknownFields = false)
public record TmdbSettings(
        @Secret @Nullable String key,
        @DefaultValue("https://api.themoviedb.org/3") URI url,
        @DefaultValue("20") int requestsPerSecond) {
    private static final Pattern VISIBLE = Pattern.compile("[!-~]+");
    private static final Pattern KEY_OF_VERSION_3 = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HOW_TO_SET_THE_KEY =
            "Set MATINEE_TMDB_KEY to a key that is shown at https://www.themoviedb.org/settings/api";

    public TmdbSettings {
        if (key != null && !VISIBLE.matcher(key).matches()) {
            throw new IllegalArgumentException("key must be letters, digits and signs without spaces");
        }
        if (requestsPerSecond < 1 || requestsPerSecond > 50) {
            throw new IllegalArgumentException("requests-per-second must be from 1 to 50, but is " + requestsPerSecond);
        }
    }

    /**
     * Describes the service to ask.
     *
     * @throws RefusedFileException if no key is set
     */
    public Service service() {
        String secret = key;
        if (secret == null) {
            throw new RefusedFileException("TMDB answers nobody without a key. " + HOW_TO_SET_THE_KEY);
        }
        boolean version3 = KEY_OF_VERSION_3.matcher(secret).matches();
        return new Service(
                "TMDB",
                url,
                version3 ? Map.of("api_key", secret) : Map.of(),
                version3 ? Map.of() : Map.of("Authorization", "Bearer " + secret),
                requestsPerSecond,
                PATIENCE,
                "The key is wrong or was withdrawn. " + HOW_TO_SET_THE_KEY);
    }

    /** Leaves out the key. */
    @Override
    public String toString() {
        return "TMDB at " + url;
    }
}
