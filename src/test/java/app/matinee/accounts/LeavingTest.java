package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LeavingTest {
    private static final Pattern TICKET = Pattern.compile("ticket=(\\S+)");
    private static final String PASSWORD = "correct horse battery";

    private final JdbcClient jdbc;
    private final DataSource database;
    private AccountId member = new AccountId(0);

    LeavingTest(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    @BeforeEach
    void aMember() {
        jdbc.sql("truncate accounts.account, platform.mail cascade").update();
    }

    @Test
    void aMemberWhoLeavesCanStayForTwoWeeks() {
        try (var modules = modules(Clock.systemUTC(), "14")) {
            var leaving = modules.door(Leaving.class);

            assertThat(leaving.leave(member, PASSWORD, new Farewell(true, false), "::1"))
                    .isFalse();

            assertThat(leaving.find(member))
                    .get()
                    .satisfies(leave -> assertThat(leave.keepReviews()).isTrue());
            leaving.eraseIfDue(member);
            assertThat(email()).isEqualTo("ada@example.org");
            assertThat(leaving.stay(member)).isTrue();
            assertThat(leaving.find(member)).isEmpty();
        }
    }

    @Test
    void afterTheDayNothingTellsWhoItWas() {
        try (var modules = modules(Clock.systemUTC(), "14")) {
            modules.door(Leaving.class).leave(member, PASSWORD, new Farewell(false, false), "::1");
        }
        try (var later = over(Clock.offset(Clock.systemUTC(), Duration.ofDays(15)), "14")) {
            var leaving = later.door(Leaving.class);

            assertThat(leaving.due()).containsExactly(member);
            leaving.eraseIfDue(member);

            assertThat(leaving.due()).isEmpty();
            assertThat(jdbc.sql("select to_json(account)::text from accounts.account")
                            .query(String.class)
                            .single())
                    .doesNotContain("\"ada\"", "ada@", "Lovelace")
                    .contains("Somebody who left");
            assertThat(jdbc.sql("select count(*) from accounts.session")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void withoutGraceTheAccountIsGoneAtOnce() {
        try (var modules = modules(Clock.systemUTC(), "0")) {
            assertThat(modules.door(Leaving.class).leave(member, PASSWORD, new Farewell(false, false), "::1"))
                    .isTrue();

            assertThat(jdbc.sql("select count(*) from accounts.account where email is not null")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void whoWantsToGoAtOnceNeedNotWait() {
        try (var modules = modules(Clock.systemUTC(), "14")) {
            assertThat(modules.door(Leaving.class).leave(member, PASSWORD, new Farewell(false, true), "::1"))
                    .isTrue();

            assertThat(modules.door(Accounts.class).profile(member)).isEmpty();
        }
    }

    @Test
    void aWrongPasswordDeletesNothing() {
        try (var modules = modules(Clock.systemUTC(), "0")) {
            var leaving = modules.door(Leaving.class);

            assertThatThrownBy(() -> leaving.leave(member, "wrong", new Farewell(false, true), "::1"))
                    .isInstanceOf(RefusedFieldException.class);

            assertThat(email()).isEqualTo("ada@example.org");
        }
    }

    @Test
    void aMailedLinkWorksOnce() {
        try (var modules = modules(Clock.systemUTC(), "14")) {
            var leaving = modules.door(Leaving.class);
            leaving.ask(member, new Farewell(true, false), "::1");
            var mail = jdbc.sql("select body from platform.mail order by id desc limit 1")
                    .query(String.class)
                    .single();
            var ticket = TICKET.matcher(mail);
            assertThat(ticket.find()).isTrue();

            assertThat(leaving.confirm(new Secret(ticket.group(1)))).contains(false);
            assertThat(leaving.confirm(new Secret(ticket.group(1)))).isEmpty();

            assertThat(leaving.find(member)).isPresent();
        }
    }

    private Modules modules(Clock clock, String days) {
        var modules = over(clock, days);
        member = modules.door(AccountStore.class)
                .join(
                        "ada",
                        "Ada Lovelace",
                        Email.of("ada@example.org"),
                        modules.door(Passwords.class).accept(PASSWORD, Email.of("ada@example.org")))
                .orElseThrow();
        modules.door(Sessions.class).open(member, "Firefox on Linux");
        return modules;
    }

    private Modules over(Clock clock, String days) {
        return Modules.over(
                database,
                clock,
                Map.of("matinee.accounts.leaving.grace-days", days),
                "accounts",
                "platform.mail",
                "platform.http");
    }

    private String email() {
        return jdbc.sql("select email from accounts.account")
                .query(String.class)
                .single();
    }
}
