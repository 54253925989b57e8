package app.matinee.testing;

import app.matinee.platform.db.Database;
import app.matinee.platform.db.DatabaseSettings;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the one PostgreSQL of this test run, with a migrated template that databases are copied from.
 *
 * <p>It is embedded, in a folder below {@code target} that is thrown away, and gives up durability for speed; or it is
 * the server that {@code MATINEE_TEST_DATABASE_URL} names as {@code postgresql://user:password@host:port/database},
 * whose user may create databases.
 */
final class TestPostgres {

    private static final String EXTERNAL_URL = System.getenv("MATINEE_TEST_DATABASE_URL");

    private final String username;
    private final String password;
    private final String server;
    private final JdbcClient administration;
    private final String prefix = "test_" + ProcessHandle.current().pid() + "_";
    private final AtomicInteger copies = new AtomicInteger();

    private TestPostgres(String jdbcUrl, String username, String password) {
        this.username = username;
        this.password = password;
        this.server = jdbcUrl.substring(0, jdbcUrl.lastIndexOf('/') + 1);
        this.administration = JdbcClient.create(new DriverManagerDataSource(jdbcUrl, username, password));
    }

    /** Returns the server, started at the first call and stopped at the end of the test run. */
    static TestPostgres shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final TestPostgres SERVER = EXTERNAL_URL == null ? embedded() : external(URI.create(EXTERNAL_URL));
    }

    private static TestPostgres embedded() {
        Path folder = Path.of(
                "target", "test-postgres", Long.toString(ProcessHandle.current().pid()));
        Database database = Database.open(folder, DatabaseSettings.embedded());
        HikariDataSource pool = (HikariDataSource) database.dataSource();
        TestPostgres server = new TestPostgres(
                pool.getJdbcUrl().replace("/matinee", "/postgres"), pool.getUsername(), pool.getPassword());
        server.preferSpeed();
        server.makeTemplate();
        atExit(() -> {
            database.close();
            FileSystemUtils.deleteRecursively(folder.toFile());
        });
        return server;
    }

    private static TestPostgres external(URI url) {
        String[] credentials = url.getUserInfo().split(":", 2);
        String jdbcUrl = "jdbc:postgresql://" + url.getAuthority().replaceFirst(".*@", "") + url.getPath();
        TestPostgres server = new TestPostgres(jdbcUrl, credentials[0], credentials[1]);
        server.makeTemplate();
        atExit(() -> server.drop(server.template()));
        return server;
    }

    private static void atExit(Runnable action) {
        Runtime.getRuntime().addShutdownHook(new Thread(action));
    }

    private void preferSpeed() {
        for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            administration.sql("alter system set " + setting + " = off").update();
        }
        administration.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    private void makeTemplate() {
        administration.sql("create database " + template()).update();
        DatabaseSettings settings = new DatabaseSettings(jdbcUrl(template()), username, password, 2);
        Database.open(Path.of("target"), settings).close();
    }

    private String template() {
        return prefix + "template";
    }

    /** Makes a copy of the template and returns its name. */
    String copyTemplate() {
        String name = prefix + copies.incrementAndGet();
        administration
                .sql("create database " + name + " template " + template())
                .update();
        return name;
    }

    void drop(String name) {
        administration.sql("drop database " + name + " with (force)").update();
    }

    String jdbcUrl(String name) {
        return server + name;
    }

    String username() {
        return username;
    }

    String password() {
        return password;
    }
}
