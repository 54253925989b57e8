package app.matinee.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** Holds an empty database that was copied from the migrated template, and drops it when closed. */
public final class TestDatabase implements AutoCloseable {

    private final TestPostgres server;
    private final String name;
    private final HikariDataSource dataSource;

    private TestDatabase(TestPostgres server, String name) {
        this.server = server;
        this.name = name;
        this.dataSource = pool(server, name);
    }

    /** Copies the template, in about a tenth of a second. */
    public static TestDatabase create() {
        TestPostgres server = TestPostgres.shared();
        return new TestDatabase(server, server.copyTemplate());
    }

    private static HikariDataSource pool(TestPostgres server, String name) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(server.jdbcUrl(name));
        config.setUsername(server.username());
        config.setPassword(server.password());
        config.setMaximumPoolSize(40);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Returns a pool of at most 40 connections, enough for tests with 32 concurrent writers. */
    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
        server.drop(name);
    }
}
