package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.platform.mail.Mail;
import app.matinee.platform.mail.OutboxMail;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SecondFactorTest {
    private static final String GOOD = "four cranes fly west";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T20:00:00Z"));
    private final Modules modules;
    private final SecondFactor secondFactor;
    private final SignIn signIn;
    private final Sessions sessions;
    private static final AtomicInteger MEMBERS = new AtomicInteger();

    SecondFactorTest(DataSource database) {
        modules = Modules.over(database, clock, "accounts");
        secondFactor = modules.door(SecondFactor.class);
        signIn = modules.door(SignIn.class);
        sessions = modules.door(Sessions.class);
    }

    /** Has switched the second factor on. */
    private record Guarded(String email, Session session, AppSecret secret, List<String> codes) {}

    @Test
    void afterThePasswordTheCodeIsAskedFor() {
        var member = guarded();
        clock.forward(Duration.ofMinutes(1));

        var ticket = ticket(member);
        assertThat(signIn.awaitsCode(ticket)).isTrue();
        assertThat(signIn.byCode(ticket, "000000", "test")).contains(new SignInAnswer.Refused());
        assertThat(signIn.byCode(ticket, code(member), "test").orElseThrow()).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aTicketLetsInOnceAndForTenMinutes() {
        var member = guarded();
        clock.forward(Duration.ofMinutes(1));
        var used = ticket(member);
        assertThat(signIn.byCode(used, code(member), "test")).isPresent();
        var old = ticket(member);
        clock.forward(Duration.ofMinutes(11));

        assertThat(signIn.byCode(used, code(member), "test")).isEmpty();
        assertThat(signIn.byCode(old, code(member), "test")).isEmpty();
        assertThat(signIn.byCode(new Secret(""), code(member), "test")).isEmpty();
    }

    @Test
    void aCodeThatWasOverheardIsOfNoUse() {
        var member = guarded();
        clock.forward(Duration.ofMinutes(1));
        var overheard = code(member);
        signIn.byCode(ticket(member), overheard, "test");

        assertThat(signIn.byCode(ticket(member), overheard, "test")).contains(new SignInAnswer.Refused());
    }

    @Test
    void theCodeThatSwitchedItOnDoesNotLetAnybodyIn() {
        var member = guarded();

        assertThat(signIn.byCode(ticket(member), code(member), "test")).contains(new SignInAnswer.Refused());
    }

    @Test
    void eachOfTenRecoveryCodesLetsInOnceAndIsToldByMail() {
        var member = guarded();
        assertThat(member.codes()).hasSize(10).doesNotHaveDuplicates();
        var typed = member.codes().getFirst().toLowerCase(Locale.ROOT);

        assertThat(signIn.byCode(ticket(member), typed, "test").orElseThrow()).isInstanceOf(SignInAnswer.Welcome.class);
        assertThat(newest(member.email()).text()).contains("You have 9 left");
        assertThat(signIn.byCode(ticket(member), typed, "test")).contains(new SignInAnswer.Refused());
        assertThat(secondFactor.recoveryCodes(member.session().member().id())).isEqualTo(9);
    }

    @Test
    void newRecoveryCodesReplaceTheOld() {
        var member = guarded();

        var renewed = secondFactor.renewCodes(member.session());

        assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(member.codes());
        assertThat(signIn.byCode(ticket(member), member.codes().getLast(), "test"))
                .contains(new SignInAnswer.Refused());
    }

    @Test
    void someoneElsesRecoveryCodeLetsNobodyIn() {
        var member = guarded();
        var other = guarded();

        assertThat(signIn.byCode(ticket(member), other.codes().getFirst(), "test"))
                .contains(new SignInAnswer.Refused());
    }

    @Test
    void afterTenWrongCodesAlsoTheRightOneWaits() {
        var member = guarded();
        clock.forward(Duration.ofMinutes(1));
        var ticket = ticket(member);
        for (var attempt = 0; attempt < 10; attempt++) {
            signIn.byCode(ticket, "12345" + attempt, "test");
        }

        assertThatThrownBy(() -> signIn.byCode(ticket, code(member), "test"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void onlyARightCodeSwitchesItOnAndTheOtherDevicesAreSignedOut() {
        var session = member("plain@example.org");
        var elsewhere = sessions.open(session.member().id(), "Safari on iPhone");
        var begun = secondFactor.begin(session);

        assertThatThrownBy(() -> secondFactor.switchOn(session, begun.ticket(), "000000"))
                .isInstanceOf(RefusedFieldException.class);
        assertThat(secondFactor.isOn(session.member().id())).isFalse();
        assertThat(secondFactor.resume(session, begun.ticket())).contains(begun);

        var code = OneTimeCode.at(new AppSecret(begun.secret()).bytes(), OneTimeCode.step(clock.instant()));
        assertThat(secondFactor.switchOn(session, begun.ticket(), code.substring(0, 3) + " " + code.substring(3)))
                .hasSize(10);
        assertThat(secondFactor.switchOn(session, begun.ticket(), code)).isEmpty();
        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(newest("plain@example.org").text()).contains("switched on");
    }

    @Test
    void anEnrolmentIsItsMembersAlone() {
        var begun = secondFactor.begin(member("mine@example.org"));

        assertThat(secondFactor.resume(member("other@example.org"), begun.ticket()))
                .isEmpty();
    }

    @Test
    void switchingOffNeedsThePassword() {
        var member = guarded();

        assertThatThrownBy(() -> secondFactor.switchOff(member.session(), "wrong words here", "1.1.1.1"))
                .isInstanceOf(RefusedFieldException.class);
        secondFactor.switchOff(member.session(), GOOD, "1.1.1.1");

        assertThat(signIn.byPassword(member.email(), GOOD, "test", "1.1.1.1")).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aDeviceLeftOpenChangesNothingAfterTenMinutes() {
        var session = member("open@example.org");
        clock.forward(Duration.ofMinutes(11));

        assertThatThrownBy(() -> secondFactor.begin(session)).isInstanceOf(ProofNeededException.class);
        assertThatThrownBy(() -> secondFactor.renewCodes(session)).isInstanceOf(ProofNeededException.class);
    }

    @Test
    void aMailedLinkIsOneFactorOnly() {
        var member = guarded();

        assertThat(signIn.byMail(member.session().member().id(), "test"))
                .isInstanceOf(SignInAnswer.SecondFactorNeeded.class);
    }

    private Guarded guarded() {
        var email = "guarded" + MEMBERS.incrementAndGet() + "@example.org";
        var session = member(email);
        var begun = secondFactor.begin(session);
        var secret = new AppSecret(begun.secret());
        var code = OneTimeCode.at(secret.bytes(), OneTimeCode.step(clock.instant()));
        return new Guarded(email, session, secret, secondFactor.switchOn(session, begun.ticket(), code));
    }

    private Session member(String email) {
        var account = modules.door(Joining.class).add("Veronika", email, GOOD);
        return sessions.find(sessions.open(account, "Firefox on Linux")).orElseThrow();
    }

    private Secret ticket(Guarded member) {
        var answer = signIn.byPassword(member.email(), GOOD, "test", "9.9.9.9");
        assertThat(answer).isInstanceOf(SignInAnswer.SecondFactorNeeded.class);
        return ((SignInAnswer.SecondFactorNeeded) answer).ticket();
    }

    private String code(Guarded member) {
        return OneTimeCode.at(member.secret().bytes(), OneTimeCode.step(clock.instant()));
    }

    private OutboxMail newest(String recipient) {
        return modules.door(Mail.class).outbox(1_000).stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }
}
