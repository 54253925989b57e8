package app.matinee.platform.images;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says which pictures are taken, and from where.
 *
 * @param sources hosts that pictures may be fetched from, such as {@code image.tmdb.org}; none by default
 * @param mostBytes how large a picture may be, in bytes, at least 1024
 * @param mostPixels how many pixels it may have, width times height, at least 10 000
 * @param pauseMillis how long to wait between two requests to a source, in milliseconds
 */
@ConfigurationProperties(prefix = "matinee.images", ignoreUnknownFields = false)
public record ImageSettings(
        @DefaultValue({}) List<String> sources,
        @DefaultValue("20971520") int mostBytes,
        @DefaultValue("40000000") int mostPixels,
        @DefaultValue("250") int pauseMillis) {

    public ImageSettings {
        sources = sources.stream()
                .map(source -> source.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (String source : sources) {
            if (!source.matches("[a-z0-9.-]+")) {
                throw new IllegalArgumentException(
                        "sources must be names of hosts like image.tmdb.org with commas between, but one is \"" + source
                                + "\"");
            }
        }
        if (mostBytes < 1024) {
            throw new IllegalArgumentException("most-bytes must be 1024 or more, not " + mostBytes);
        }
        if (mostPixels < 10_000) {
            throw new IllegalArgumentException("most-pixels must be 10000 or more, not " + mostPixels);
        }
        if (pauseMillis < 0) {
            throw new IllegalArgumentException("pause-millis must be 0 or more, not " + pauseMillis);
        }
    }
}
