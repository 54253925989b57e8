package app.matinee.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.platform.mail.Mail;
import app.matinee.platform.mail.OutboxMail;
import app.matinee.testing.DatabaseTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DigestTest {
    private final People people;
    private final JdbcClient jdbc;

    DigestTest(DataSource database, JdbcClient jdbc) {
        people = new People(database);
        this.jdbc = jdbc;
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void whoAskedForADigestGetsItWhenItIsDueAndSomethingHappened() {
        var digests = people.modules.door(Digests.class);
        digests.change(people.id("Boris"), Rhythm.DAILY);
        people.clock.now = People.NOON.plusSeconds(1);
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        assertThat(digests.sendNext()).isFalse();

        people.clock.now = People.NOON.plus(Duration.ofDays(2));
        assertThat(digests.sendNext()).isTrue();
        assertThat(digests.sendNext()).isFalse();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("boris@example.org");
            assertThat(mail.text()).contains("Veronika is now following you.", "/digest/" + link());
        });
        people.clock.now = People.NOON.plus(Duration.ofDays(4));
        assertThat(digests.sendNext()).isTrue();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoeverHoldsTheLinkEndsTheMails() {
        var digests = people.modules.door(Digests.class);
        digests.change(people.id("Boris"), Rhythm.WEEKLY);

        digests.end(link());
        digests.end(link());

        assertThat(digests.rhythm(people.id("Boris"))).isEqualTo(Rhythm.NEVER);
        assertThat(digests.isKnown(UUID.randomUUID())).isFalse();
    }

    @Test
    void whoLeavesTakesAllOfItAlong() throws Exception {
        people.following.follow(people.id("Veronika"), people.id("Boris"));
        people.following.follow(people.id("Boris"), people.id("Mark"));
        people.following.mute(people.id("Boris"), people.id("Mark"));
        people.profiles.change(people.id("Boris"), Privacy.USUAL.with(Section.LISTS, Circle.ONLY_ME));
        people.modules.door(Digests.class).change(people.id("Boris"), Rhythm.WEEKLY);
        var data = people.modules.door(CommunityData.class);
        List<Object> exported = new ArrayList<>();
        data.export(people.id("Boris"), row -> exported.add(row.get("what")));

        data.erase(people.id("Boris"), true);

        assertThat(exported)
                .containsExactlyInAnyOrder("digest", "followed by", "follows", "muted", "notification", "privacy");
        for (var table : List.of("privacy", "follow", "mute", "notification", "digest")) {
            assertThat(people.count("community." + table)).as(table).isZero();
        }
    }

    private List<OutboxMail> mails() {
        return people.modules.door(Mail.class).outbox(10);
    }

    private UUID link() {
        return jdbc.sql("select link from community.digest").query(UUID.class).single();
    }
}
