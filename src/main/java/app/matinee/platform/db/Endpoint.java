package app.matinee.platform.db;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names a PostgreSQL database and the role that signs in to it, in the form that the driver takes. */
record Endpoint(
        String jdbcUrl, @Nullable String username, @Nullable String password) {

    private static final String EXPECTED =
            "expected jdbc:postgresql://host:port/name or postgresql://user:password@host:port/name";
    private static final Pattern CREDENTIALS_AS_PARAMETERS = Pattern.compile("[?&](?:user|password)=");
    private static final Pattern SHORT_SCHEME = Pattern.compile("postgres(?:ql)?://(.*)", Pattern.DOTALL);

    static Endpoint local(int port, String database, String username, String password) {
        return new Endpoint("jdbc:postgresql://127.0.0.1:" + port + "/" + database, username, password);
    }

    /** Reads an address in either of the two usual forms; explicit credentials win over those in the address. */
    static Endpoint external(String url, @Nullable String username, @Nullable String password) {
        Endpoint address = parse(url.strip());
        return new Endpoint(
                address.jdbcUrl,
                username == null ? address.username : username,
                password == null ? address.password : password);
    }

    private static Endpoint parse(String url) {
        Matcher schemed = SHORT_SCHEME.matcher(url);
        if (schemed.matches()) {
            return fromUri("postgresql://" + schemed.group(1));
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return url.contains("@") && !CREDENTIALS_AS_PARAMETERS.matcher(url).find()
                    ? fromUri(url.substring("jdbc:".length()))
                    : new Endpoint(url, null, null);
        }
        // The address may hold a password, so it is not repeated.
        throw new DatabaseException("matinee.database.url is not an address of PostgreSQL: " + EXPECTED);
    }

    private static Endpoint fromUri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getRawAuthority() == null || uri.getPath().length() < 2) {
                throw new DatabaseException("matinee.database.url names no host or no database: " + EXPECTED);
            }
            String credentials = uri.getRawUserInfo();
            String hosts = uri.getRawAuthority().substring(credentials == null ? 0 : credentials.length() + 1);
            String parameters = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new Endpoint(
                    "jdbc:postgresql://" + hosts + uri.getRawPath() + parameters,
                    part(credentials, 0),
                    part(credentials, 1));
        } catch (URISyntaxException e) {
            throw new DatabaseException("matinee.database.url can't be read (" + e.getReason()
                    + "); characters like @ : / in a password are written as %40 %3A %2F");
        }
    }

    private static @Nullable String part(@Nullable String credentials, int index) {
        if (credentials == null) {
            return null;
        }
        String[] parts = credentials.split(":", 2);
        return index < parts.length
                ? URLDecoder.decode(parts[index].replace("+", "%2B"), StandardCharsets.UTF_8)
                : null;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl, username, password);
    }

    /** Leaves out the password and the parameters, among which one may be. */
    @Override
    public String toString() {
        int parameters = jdbcUrl.indexOf('?');
        return (parameters < 0 ? jdbcUrl : jdbcUrl.substring(0, parameters))
                + (username == null ? "" : " as " + username);
    }
}
