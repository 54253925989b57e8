package app.matinee.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.platform.config.IpRange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9                      | https | https 203.0.113.9",
                "198.51.100.7, 203.0.113.9        | https | https 203.0.113.9",
                "198.51.100.7, 203.0.113.9, 10.1.1.1 | http  | http 203.0.113.9",
                "unknown, 10.1.1.1                | https | https 10.1.1.1",
                "''                               | https | https 127.0.0.1"
            })
    void aTrustedProxyIsBelievedUpToTheLastAddressThatIsNotOneItself(String visitors, String scheme, String seen)
            throws Exception {
        assertThat(seenBy(List.of("127.0.0.0/8", "10.0.0.0/8"), visitors, scheme))
                .isEqualTo(seen);
    }

    @Test
    void nobodyElseIsBelieved() throws Exception {
        assertThat(seenBy(List.of("10.0.0.0/8"), "203.0.113.9", "https")).isEqualTo("http 127.0.0.1");
        assertThat(seenBy(List.of(), "203.0.113.9", "https")).isEqualTo("http 127.0.0.1");
    }

    private static String seenBy(List<String> trusted, String visitors, String scheme) throws Exception {
        Server server = server(trusted.stream().map(IpRange::of));
        try (HttpClient client = HttpClient.newHttpClient()) {
            server.start();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(server)))
                    .header("X-Forwarded-For", visitors)
                    .header("X-Forwarded-Proto", scheme)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
        }
    }

    private static Server server(Stream<IpRange> trusted) throws IOException {
        Server server = new Server();
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.addCustomizer(new TrustedProxies(trusted.toList()));
        server.addConnector(new ServerConnector(server, new HttpConnectionFactory(configuration)));
        server.setHandler(new Echo());
        return server;
    }

    private static int port(Server server) {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** Answers with what the application sees of a request. */
    private static final class Echo extends Handler.Abstract {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            String seen = (request.isSecure() ? "https " : "http ") + Request.getRemoteAddr(request);
            response.write(true, StandardCharsets.UTF_8.encode(seen), callback);
            return true;
        }
    }
}
