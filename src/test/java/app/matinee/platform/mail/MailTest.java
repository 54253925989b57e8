package app.matinee.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MailTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);

    private final DataSource database;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailTest(DataSource database, JdbcClient jdbc) {
        this.database = database;
        jdbc.sql("truncate platform.mail").update();
    }

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aMailLeavesByTheServerAndIsForgottenHere() throws Exception {
        try (var modules = modules(server.getSmtp().getPort())) {
            modules.door(Mail.class).send("kat@example.org", "Летят журавли", "They fly.\nAll of them.");

            modules.door(MailJob.class).send();

            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getSubject()).isEqualTo("Летят журавли");
            assertThat(received[0].getFrom()[0]).hasToString("films@example.org");
            assertThat(GreenMailUtil.getBody(received[0])).contains("They fly.");
            assertThat(modules.door(Mail.class).outbox(10)).isEmpty();
        }
    }

    @Test
    void aMailThatNoServerTakesWaitsAndSaysWhy() {
        var port = server.getSmtp().getPort();
        server.stop();
        try (var modules = modules(port)) {
            modules.door(Mail.class).send("kat@example.org", "Hello", "They fly.");

            modules.door(MailJob.class).send();

            assertThat(modules.door(Mail.class).outbox(10))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.failure()).isNotBlank());
        }
    }

    @Test
    void withoutAServerMailsStayForTheOperatorToRead() {
        try (var modules = Modules.over(database, NOW)) {
            modules.door(Mail.class).send("kat@example.org", "Hello", "They fly.");

            modules.door(MailJob.class).send();

            assertThat(modules.door(Mail.class).outbox(10))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.text()).isEqualTo("They fly."));
        }
    }

    @Test
    void aSubjectCannotSmuggleAHeader() throws Exception {
        try (var modules = modules(server.getSmtp().getPort())) {
            modules.door(Mail.class).send("kat@example.org", "Hello\r\nBcc: all@example.org", "They fly.");

            modules.door(MailJob.class).send();

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
            assertThatThrownBy(() -> modules.door(Mail.class).send("a@b\nBcc: c@d", "Hello", "They fly."))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Modules modules(int port) {
        return Modules.over(
                database,
                NOW,
                Map.of(
                        "matinee.mail.host", "127.0.0.1",
                        "matinee.mail.port", String.valueOf(port),
                        "matinee.mail.tls", "none",
                        "matinee.mail.from", "films@example.org"));
    }
}
