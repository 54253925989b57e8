package app.matinee.platform.http;

import static app.matinee.testing.Outside.answer;
import static app.matinee.testing.Outside.redirect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.matinee.platform.config.IpRange;
import app.matinee.testing.Outside;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedClientTest {
    private final CountDownLatch end = new CountDownLatch(1);
    private final Outside outside = new Outside(this::handle);
    private final GuardedClient here = new GuardedClient(new OutgoingSettings(List.of(IpRange.of("127.0.0.1"))));
    private final GuardedClient anywhere = new GuardedClient(new OutgoingSettings(List.of()));

    private void handle(HttpExchange exchange, Outside.Asked request) throws IOException {
        switch (request.path()) {
            case "/moved" -> redirect(exchange, "/hello");
            case "/loop" -> redirect(exchange, "/loop");
            case "/inside" -> redirect(exchange, "http://127.0.0.2:1/secret");
            case "/file" -> redirect(exchange, "file:///etc/hosts");
            case "/missing" -> answer(exchange, 404, "no".getBytes(UTF_8));
            case "/long" -> answer(exchange, 200, new byte[2000]);
            case "/slow" -> waitForTheEnd();
            default -> answer(exchange, 200, "hello".getBytes(UTF_8));
        }
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() throws Exception {
        end.countDown();
        here.destroy();
        anywhere.destroy();
        outside.close();
    }

    @Test
    void anAnswerComesWithItsStatusWhateverItIs() {
        assertThat(here.fetch(Outgoing.to(outside.at("/hello"))).text()).isEqualTo("hello");
        assertThat(here.fetch(Outgoing.to(outside.at("/missing"))).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::1]", "0.0.0.0", "169.254.169.254"})
    void whatIsNotPublicIsNotAskedHoweverItIsWritten(String host) {
        var address = URI.create("http://" + host + ":" + outside.at("/").getPort() + "/hello");

        assertThatExceptionOfType(OutgoingException.class)
                .isThrownBy(() -> anywhere.fetch(Outgoing.to(address)))
                .withMessageContaining("not a public address");
        assertThat(outside.asked()).isEmpty();
    }

    @Test
    void aRedirectIsFollowedWithoutTheHeadersOfTheFirstRequest() {
        var reply = here.fetch(Outgoing.to(outside.at("/moved")).with("Authorization", "Bearer key"));

        assertThat(reply.address()).isEqualTo(outside.at("/hello"));
        assertThat(outside.asked().getFirst().headers()).containsEntry("authorization", "Bearer key");
        assertThat(outside.asked().getLast().headers()).doesNotContainKey("authorization");
    }

    @Test
    void aRedirectLeadsNowhereThatTheFirstAddressMayNot() {
        refused("/inside", "not a public address", "127.0.0.2");
        refused("/file", "is not an http or https address");
        refused("/loop", "is it a loop?");
    }

    @Test
    void aRedirectStaysWithTheHostsThatTheCallerAllows() {
        assertThatExceptionOfType(OutgoingException.class)
                .isThrownBy(() -> here.fetch(Outgoing.to(outside.at("/moved"))
                        .only(address -> address.getPath().equals("/moved"))))
                .withMessageContaining("not among the allowed hosts");
        assertThat(outside.asked()).hasSize(1);
    }

    @Test
    void anAnswerThatIsTooLongOrTooSlowIsGivenUp() {
        assertThatExceptionOfType(OutgoingException.class)
                .isThrownBy(() -> here.fetch(Outgoing.to(outside.at("/long")).within(1000, Duration.ofSeconds(5))))
                .withMessageContaining("more than 1000 bytes");
        assertThatExceptionOfType(OutgoingException.class)
                .isThrownBy(() -> here.fetch(Outgoing.to(outside.at("/slow")).within(1000, Duration.ofMillis(100))))
                .withMessageContaining("took too long");
    }

    @Test
    void anAddressNamesAHostAndNoUser() {
        for (var address :
                List.of("http://user:key@example.org/", "http:///path", "ftp://example.org/", "http://127.1/")) {
            assertThatExceptionOfType(OutgoingException.class)
                    .isThrownBy(() -> anywhere.fetch(Outgoing.to(URI.create(address))));
        }
    }

    private void refused(String path, String... reasons) {
        assertThatExceptionOfType(OutgoingException.class)
                .isThrownBy(() -> here.fetch(Outgoing.to(outside.at(path))))
                .satisfies(e -> assertThat(e.getMessage()).contains(reasons));
    }
}
