package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.platform.mail.Mail;
import app.matinee.platform.mail.OutboxMail;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MembershipTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-23T20:00:00Z"), ZoneOffset.UTC);
    private static final String GOOD = "four cranes fly west";
    private static final Pattern TICKET = Pattern.compile("ticket=([\\w-]+)");

    private final Modules modules;
    private final JdbcClient jdbc;
    private final Joining joining;
    private final SignIn signIn;
    private final Sessions sessions;

    MembershipTest(DataSource database, JdbcClient jdbc) {
        this.jdbc = jdbc;
        modules = Modules.over(database, NOW, "accounts");
        joining = modules.door(Joining.class);
        signIn = modules.door(SignIn.class);
        sessions = modules.door(Sessions.class);
    }

    @Test
    void whoConfirmsTheMailIsAMember() {
        joining.ask("Ekaterina Petrova", "Kat@Example.org", GOOD, "1.1.1.1");

        var account = joining.confirm(mailed("kat@example.org")).orElseThrow();

        var profile = modules.door(Accounts.class).profile(account).orElseThrow();
        assertThat(profile.email()).isEqualTo("kat@example.org");
        assertThat(profile.member().publicName()).isEqualTo("Ekaterina P");
        assertThat(profile.member().handle()).isEqualTo("ekaterina-p");
        assertThat(signIn("kat@example.org", GOOD)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void whoTypesAStrangersAddressDoesNotChooseWhatIsWrittenThere() {
        joining.ask("Win at evil.example", "stranger@example.org", GOOD, "1.1.1.1");

        assertThat(newest("stranger@example.org").text()).doesNotContain("evil");
    }

    @Test
    void aLinkWorksOnce() {
        joining.ask("Boris", "boris@example.org", GOOD, "1.1.1.2");
        var ticket = mailed("boris@example.org");

        assertThat(joining.confirm(ticket)).isPresent();
        assertThat(joining.confirm(ticket)).isEmpty();
    }

    @Test
    void whoJoinsASecondTimeLearnsItByMailAlone() {
        joining.add("Mark", "mark@example.org", GOOD);

        joining.ask("Somebody Else", "mark@example.org", "seven other words", "1.1.1.3");

        assertThat(newest("mark@example.org").subject()).startsWith("You are already a member");
        assertThat(newest("mark@example.org").text()).doesNotContain("ticket=");
    }

    @Test
    void namesakesGetHandlesOfTheirOwn() {
        var one = joining.add("Irina S", "irina1@example.org", GOOD);
        var other = joining.add("Irina S", "irina2@example.org", GOOD);

        var accounts = modules.door(Accounts.class);
        assertThat(accounts.profile(one).orElseThrow().member().handle()).isEqualTo("irina-s");
        assertThat(accounts.profile(other).orElseThrow().member().handle()).isEqualTo("irina-s-2");
    }

    @Test
    void passwordsThatAreTriedFirstAreRefused() {
        for (var weak : new String[] {
            "short",
            "password1",
            "Dragon99",
            "dragonDragon",
            "aaaaaaaaa",
            "abcdefgh",
            "stepan@example.org",
            "x".repeat(201)
        }) {
            assertThatThrownBy(() -> joining.ask("Stepan", "stepan@example.org", weak, "1.1.1.4"))
                    .as(weak)
                    .isInstanceOfSatisfying(
                            RefusedFieldException.class,
                            refused -> assertThat(refused.field()).isEqualTo("password"));
        }
    }

    @Test
    void addressesThatCouldSteerAMailAreRefused() {
        for (var bad : new String[] {
            "",
            "nobody",
            "a@b@c",
            "a@b\nBcc: c@d",
            "a\u0085b@c",
            "a\u2028@c",
            "a b@c",
            "<a@b>",
            "a(b)@c",
            "x".repeat(260) + "@y"
        }) {
            assertThatThrownBy(() -> joining.ask("Anna", bad, GOOD, "1.1.1.5"))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            RefusedFieldException.class,
                            refused -> assertThat(refused.field()).isEqualTo("email"));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        joining.add("Fyodor", "fyodor@example.org", GOOD);

        assertThat(signIn("fyodor@example.org", "wrong words here")).isEqualTo(new SignInAnswer.Refused());
        assertThat(signIn("nobody@example.org", GOOD)).isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void afterTenWrongPasswordsTheNextOneWaits() {
        joining.add("Volodya", "volodya@example.org", GOOD);
        for (var attempt = 0; attempt < 10; attempt++) {
            signIn.byPassword("volodya@example.org", "wrong words here", "test", "2.2.2.2");
        }

        assertThatThrownBy(() -> signIn.byPassword("volodya@example.org", GOOD, "test", "2.2.2.2"))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        refused -> assertThat(refused.pause()).isPositive());
        assertThat(signIn.byPassword("volodya@example.org", GOOD, "test", "3.3.3.3"))
                .isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void allAddressesThatOneCustomerHasCountAsOne() {
        for (var attempt = 0; attempt < 10; attempt++) {
            signIn.byPassword("olga@example.org", GOOD, "test", "2001:db8:1:2::" + attempt);
        }

        assertThatThrownBy(() -> signIn.byPassword("olga@example.org", GOOD, "test", "2001:db8:1:2:ffff::1"))
                .isInstanceOf(TooManyAttemptsException.class);
        assertThat(signIn.byPassword("olga@example.org", GOOD, "test", "2001:db8:1:3::1"))
                .isEqualTo(new SignInAnswer.Refused());
    }

    @Test
    void whoHasNoPasswordProvesHerselfBeforeChoosingOne() {
        var account = joining.add("Tanya", "tanya@example.org", null);
        var open = sessions.find(sessions.open(account, "test")).orElseThrow();
        var leftOpen =
                new Session(open.id(), open.member(), "test", Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0, Set.of());
        var change = modules.door(PasswordChange.class);

        assertThatThrownBy(() -> change.change(leftOpen, "", GOOD, "1.1.1.9")).isInstanceOf(ProofNeededException.class);
        change.change(open, "", GOOD, "1.1.1.9");

        assertThat(signIn("tanya@example.org", GOOD)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void nobodyTakesASharedAccountFromTheOthers() {
        var account = joining.add("Everybody", "everybody@example.org", GOOD);
        modules.door(Accounts.class).share(account);
        var session = sessions.find(sessions.open(account, "test")).orElseThrow();
        modules.door(PasswordChange.class).ask("everybody@example.org", "1.1.1.10");
        var link = mailed("everybody@example.org");

        for (ThrowingCallable theft : List.<ThrowingCallable>of(
                () -> modules.door(PasswordChange.class).change(session, GOOD, "six other good words", "1.1.1.10"),
                () -> modules.door(PasswordChange.class).reset(link, "six other good words"),
                () -> modules.door(EmailChange.class).ask(account, "mine@example.org", "1.1.1.10"),
                () -> modules.door(SecondFactor.class).begin(session),
                () -> modules.door(Leaving.class).ask(account, new Farewell(false, true), "1.1.1.10"),
                () -> modules.door(Leaving.class).leave(account, GOOD, new Farewell(false, true), "1.1.1.10"))) {
            assertThatThrownBy(theft).isInstanceOf(SharedAccountException.class);
        }

        assertThat(signIn("everybody@example.org", GOOD)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void signingOutEverywhereElseLeavesThisDevice() {
        var account = joining.add("Chernov", "chernov@example.org", GOOD);
        var here = sessions.open(account, "Firefox on Linux");
        var elsewhere = sessions.open(account, "Safari on iPhone");

        sessions.endOthers(account, sessions.find(here).orElseThrow().id());

        assertThat(sessions.find(here)).isPresent();
        assertThat(sessions.find(elsewhere)).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoSecret() {
        var account = joining.add("Tyapkin", "tyapkin@example.org", GOOD);
        var secret = sessions.open(account, "Firefox on Linux");

        assertThat(jdbc.sql("select encode(secret_hash, 'escape') || device from accounts.session")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(secret.value()));
        assertThat(jdbc.sql("select password from accounts.account where handle = 'tyapkin'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$");
    }

    @Test
    void aForgottenPasswordIsReplacedByMailAndAllDevicesAreSignedOut() {
        var account = joining.add("Nadya", "nadya@example.org", GOOD);
        var before = sessions.open(account, "Firefox on Linux");
        var change = modules.door(PasswordChange.class);
        change.ask("nadya@example.org", "1.1.1.6");
        var ticket = mailed("nadya@example.org");

        assertThatThrownBy(() -> change.reset(ticket, "password")).isInstanceOf(RefusedFieldException.class);
        assertThat(change.reset(ticket, "nine quiet winter birds")).contains(account);

        assertThat(sessions.find(before)).isEmpty();
        assertThat(signIn("nadya@example.org", GOOD)).isEqualTo(new SignInAnswer.Refused());
        assertThat(signIn("nadya@example.org", "nine quiet winter birds")).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(change.reset(ticket, "another good one")).isEmpty();
    }

    @Test
    void anAddressChangesOnceBothHaveConfirmedIt() {
        var account = joining.add("Sasha", "old@example.org", GOOD);
        var change = modules.door(EmailChange.class);
        change.ask(account, "new@example.org", "1.1.1.7");

        assertThat(change.leave(mailed("old@example.org"))).isTrue();
        assertThat(modules.door(Accounts.class).profile(account).orElseThrow().email())
                .isEqualTo("old@example.org");
        assertThat(change.take(mailed("new@example.org"))).isTrue();

        assertThat(modules.door(Accounts.class).profile(account).orElseThrow().email())
                .isEqualTo("new@example.org");
    }

    @Test
    void rolesAreExactlyThoseThatWereGiven() {
        var account = joining.add("Grandmother", "grandmother@example.org", GOOD);

        modules.door(Accounts.class).appoint(account, Set.of(Role.CURATOR, Role.CRITIC));

        assertThat(modules.door(Accounts.class)
                        .profile(account)
                        .orElseThrow()
                        .member()
                        .roles())
                .containsExactlyInAnyOrder(Role.CRITIC, Role.CURATOR);
    }

    @Test
    void aNameOfInvisibleLettersIsNone() {
        assertThatThrownBy(() -> joining.add("\u200b\u202e \u0007", "ghost@example.org", GOOD))
                .isInstanceOfSatisfying(
                        RefusedFieldException.class,
                        refused -> assertThat(refused.field()).isEqualTo("name"));
    }

    @Test
    void aWishIsKeptUntilItIsCarriedOutOnce() {
        var wishes = modules.door(Wishes.class);
        var wish = new Wish("/m/up/review", Map.of("text", List.of("It flies.\nTwice.")));

        var secret = wishes.keep(wish, "1.1.1.8");

        assertThat(wishes.take(secret)).contains(wish);
        assertThat(wishes.take(secret)).isEmpty();
    }

    @Test
    void aWishWithWhatNoDatabaseKeepsIsKeptWithoutThat() {
        var wishes = modules.door(Wishes.class);

        var secret = wishes.keep(new Wish("/m/up/review", Map.of("text", List.of("It\u0000flies."))), "1.1.1.8");

        assertThat(wishes.take(secret).orElseThrow().form()).containsEntry("text", List.of("It\ufffdflies."));
    }

    private SignInAnswer signIn(String email, String password) {
        return signIn.byPassword(email, password, "test", "9.9.9.9");
    }

    private Secret mailed(String recipient) {
        var link = TICKET.matcher(newest(recipient).text());
        assertThat(link.find()).isTrue();
        return new Secret(link.group(1));
    }

    private OutboxMail newest(String recipient) {
        return modules.door(Mail.class).outbox(1_000).stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }
}
