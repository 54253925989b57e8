package app.matinee.platform.db;

import app.matinee.platform.config.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds where the database is and how many connections are kept to it.
 *
 * @param url address of an external PostgreSQL 15 or later, as {@code jdbc:postgresql://host/name} or
 *     {@code postgresql://user:password@host/name}; without it, Matinee runs its own in the data folder
 * @param username role to sign in with; wins over the one in the address
 * @param password password of that role; wins over the one in the address
 * @param connections most connections held at a time, 2 (which migrations need) to 1000
 */
@ConfigurationProperties(prefix = "matinee.database", ignoreUnknownFields = false)
public record DatabaseSettings(
        @Secret @Nullable String url,
        @Nullable String username,
        @Secret @Nullable String password,
        @DefaultValue("16") int connections) {

    public DatabaseSettings {
        if (connections < 2 || connections > 1000) {
            throw new IllegalArgumentException("connections must be from 2 to 1000, but is " + connections);
        }
        if (url == null && (username != null || password != null)) {
            throw new IllegalArgumentException(
                    "username and password are given, but the url they belong to is missing");
        }
    }

    /** Makes the settings of the PostgreSQL that Matinee runs itself. */
    public static DatabaseSettings embedded() {
        return new DatabaseSettings(null, null, null, 16);
    }

    /** Leaves out the password and the address, which may contain one. */
    @Override
    public String toString() {
        return "DatabaseSettings[" + (url == null ? "embedded" : "external") + ", connections=" + connections + "]";
    }
}
