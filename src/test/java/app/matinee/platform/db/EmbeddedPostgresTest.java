package app.matinee.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    @TempDir
    private static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(folder, DatabaseSettings.embedded());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "server_encoding, UTF8"
    })
    void theServerIsDurableAndPrivate(String setting, String value) {
        assertThat(show(setting)).isEqualTo(value);
    }

    @Test
    void aWrongPasswordIsRefused() {
        String url = "jdbc:postgresql://127.0.0.1:" + show("port") + "/matinee";

        assertThatThrownBy(() -> DriverManager.getConnection(url, "matinee", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void nobodyElseOnTheNetworkCanConnect() throws IOException {
        int port = Integer.parseInt(show("port"));
        for (var address : NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList()) {
            try (Socket socket = new Socket()) {
                assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1000))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void nobodyElseOnTheMachineCanReadThePassword() throws IOException {
        Path postgres = folder.resolve("postgres");

        assertThat(permissions(postgres)).isEqualTo("rwx------");
        assertThat(permissions(postgres.resolve("password"))).isEqualTo("rw-------");
    }

    @Test
    void theSchemaIsThereAsSoonAsTheDatabaseIsOpen() {
        assertThat(jdbc().sql("select count(*) from platform.flyway_schema_history where success")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    private static String show(String setting) {
        return jdbc().sql("show " + setting).query(String.class).single();
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(database.dataSource());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
