package app.matinee.platform.mail;

import app.matinee.platform.config.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Says how mail leaves.
 *
 * @param host SMTP server; null writes mails to the log and keeps them for the operator's page
 * @param port of the server, 1 to 65535
 * @param username null signs in nowhere
 * @param password goes with the user name
 * @param from sender of all mails, as {@code films@example.org}; null takes {@code matinee@} and the host
 * @param tls {@code starttls}, {@code tls} from the first byte, or {@code none}
 */
@ConfigurationProperties(prefix = "matinee.mail", ignoreUnknownFields = false)
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String username,
        @Secret @Nullable String password,
        @Nullable String from,
        @DefaultValue("starttls") String tls) {

    public MailSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 1 to 65535, but is " + port);
        }
        if (!tls.matches("starttls|tls|none")) {
            throw new IllegalArgumentException("tls must be starttls, tls or none, but is " + tls);
        }
        if (from != null && !from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException("from must be an address like films@example.org, but is " + from);
        }
    }

    /** Returns who sends. */
    String sender() {
        return from == null ? "matinee@" + (host == null ? "localhost" : host) : from;
    }
}
