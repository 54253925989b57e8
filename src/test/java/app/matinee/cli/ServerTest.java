package app.matinee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.KnownSettings;
import app.matinee.cli.SiteOptions.Site;
import app.matinee.platform.config.Settings;
import app.matinee.platform.config.SettingsSource;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    private static Path folder;

    private static Server server;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        Settings settings =
                Settings.gather(KnownSettings.RECORDS, List.of(SettingsSource.commandLine(Map.of("port", "0"))));
        server = Server.start(new Site(folder, settings));
    }

    @AfterAll
    static void stop() {
        server.close();
        CLIENT.close();
    }

    @Test
    void itIsAliveAndReadyWhenItSaysSo() throws Exception {
        assertThat(answer("/health/live").statusCode()).isEqualTo(200);
        assertThat(answer("/health/ready").statusCode()).isEqualTo(200);
        assertThat(server.readyMessage()).contains(server.address().toString(), folder.toString());
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        assertThat(answer("/no-such-page").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }
}
