package app.matinee.platform.config;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says how the site is reached and whom it serves.
 *
 * @param url address that visitors use, without a path, as {@code https://films.example.org}; links in feeds, mails and
 *     canonical tags begin with it. Null means {@code http://localhost} with the port
 * @param trustedProxies addresses of reverse proxies whose forwarding headers are believed; nobody else's are
 * @param region country whose releases and ratings are shown first, as an ISO 3166-1 alpha-2 code
 * @param port port to listen on, 0 to 65535; 0 takes a free one
 * @param data data folder; null means the default of the command
 */
@ConfigurationProperties(prefix = "matinee", ignoreUnknownFields = false)
public record SiteSettings(
        @Nullable URI url,
        @DefaultValue({}) List<IpRange> trustedProxies,
        @DefaultValue("US") String region,
        @DefaultValue("8080") int port,
        @Nullable String data) {

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");

    public SiteSettings {
        if (url != null && !isOrigin(url)) {
            throw new IllegalArgumentException(
                    "url must be like https://films.example.org, without a path, but is " + url);
        }
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException("region must be two capital letters like US or DE, but is " + region);
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 0 to 65535, but is " + port);
        }
        trustedProxies = List.copyOf(trustedProxies);
    }

    /** Returns the address that links begin with, without a slash at its end. */
    public String origin() {
        return url == null ? "http://localhost:" + port : url.toString().replaceAll("/+$", "");
    }

    private static boolean isOrigin(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
                && url.getRawQuery() == null
                && url.getRawUserInfo() == null;
    }
}
