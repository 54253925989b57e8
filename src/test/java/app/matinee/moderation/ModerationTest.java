package app.matinee.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Accounts;
import app.matinee.accounts.Accounts.Identity;
import app.matinee.accounts.Accounts.Kind;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ModerationTest {
    private static final Subject REVIEW = new Subject("audience review", 7);

    private final JdbcClient jdbc;
    private final Modules modules;

    ModerationTest(DataSource database) {
        jdbc = JdbcClient.create(database);
        modules = Modules.over(database, Clock.systemUTC(), "accounts", "moderation");
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void aMemberReportsAThingOnceAndTheNewerReasonCounts() {
        var member = modules.door(Accounts.class)
                .open(List.of(new Identity("boris", "Boris", Kind.DEMO)))
                .getFirst();
        var moderation = modules.door(Moderation.class);
        moderation.report(new Report(REVIEW, member, Reason.SPAM, ""));
        moderation.report(new Report(REVIEW, member, Reason.OTHER, "It is a poem.\r\n"));

        assertThat(jdbc.sql("select reason || ': ' || note as told from moderation.report")
                        .query(String.class)
                        .list())
                .containsExactly("other: It is a poem.");
    }

    @Test
    void anotherReasonNeedsANoteAndANoteAnEnd() {
        var member = new AccountId(1);

        assertThatThrownBy(() -> new Report(REVIEW, member, Reason.OTHER, " "))
                .hasMessage("Say what is wrong, so that a moderator can look for it.");
        assertThatThrownBy(() -> new Report(REVIEW, member, Reason.SPAM, "a".repeat(1_001)))
                .hasMessage("1,001 characters are too many by 1: the limit is 1,000.");
    }
}
