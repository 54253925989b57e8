package app.matinee.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives access to the database, migrated and ready, for as long as this object is open.
 *
 * <p>Without an external address it is a PostgreSQL in the data folder, which all processes that use the folder share:
 * the first one starts it and the last one to leave stops it, however the others ended. While any of them lives, a
 * PostgreSQL that died is started again on the same port.
 */
public final class Database implements AutoCloseable {

    /** Oldest PostgreSQL whose behaviour the statements and migrations rely on. */
    private static final int OLDEST_VERSION = 15;

    /** Long enough for an embedded PostgreSQL to come back after it died. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** The application's context and whoever opened the database both close it. */
    private final AtomicBoolean closed = new AtomicBoolean();

    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedPostgres embedded;

    private Database(HikariDataSource dataSource, @Nullable EmbeddedPostgres embedded) {
        this.dataSource = dataSource;
        this.embedded = embedded;
    }

    /**
     * Joins or starts the database of a data folder, or connects to the external one, and applies missing migrations.
     *
     * @param folder data folder; created when missing, untouched when the database is external
     * @throws DatabaseException when there is none to be had; the message says why
     */
    public static Database open(Path folder, DatabaseSettings settings) {
        if (settings.url() != null) {
            Endpoint endpoint = Endpoint.external(settings.url(), settings.username(), settings.password());
            return connected(endpoint, settings, null);
        }
        EmbeddedPostgres embedded = EmbeddedPostgres.join(folder);
        try {
            return connected(embedded.endpoint(), settings, embedded);
        } catch (RuntimeException e) {
            embedded.close();
            throw e;
        }
    }

    private static Database connected(
            Endpoint endpoint, DatabaseSettings settings, @Nullable EmbeddedPostgres embedded) {
        requireVersion(endpoint);
        HikariDataSource dataSource = pool(endpoint, settings.connections());
        try {
            Migrations.apply(dataSource);
            return new Database(dataSource, embedded);
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
    }

    /** Connects without the pool, which would try again for half a minute. */
    private static void requireVersion(Endpoint endpoint) {
        try (Connection connection = endpoint.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseException("The database at " + endpoint + " is PostgreSQL " + version
                        + ", but Matinee needs version " + OLDEST_VERSION + " or later");
            }
        } catch (SQLException e) {
            throw new DatabaseException("Can't connect to the database at " + endpoint + ": " + e.getMessage(), e);
        }
    }

    private static HikariDataSource pool(Endpoint endpoint, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("matinee");
        config.setJdbcUrl(endpoint.jdbcUrl());
        config.setUsername(endpoint.username());
        config.setPassword(endpoint.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.addDataSourceProperty("ApplicationName", "matinee");
        config.addDataSourceProperty("connectTimeout", "5");
        return new HikariDataSource(config);
    }

    /** Returns the pool of connections; the same one for the life of this object. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Tells whether the database answers; after ten seconds without an answer it doesn't. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Closes all connections and leaves the embedded PostgreSQL, which stops when nobody else uses it. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        dataSource.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
