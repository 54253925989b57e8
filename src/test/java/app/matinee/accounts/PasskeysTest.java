package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.platform.mail.Mail;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.MovingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseTest
class PasskeysTest {
    private static final AtomicInteger MEMBERS = new AtomicInteger();
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");
    private static final Pattern USER = Pattern.compile("\"user\":\\{[^}]*\"id\":\"([^\"]+)\"");

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-23T20:00:00Z"));
    private final Modules modules;
    private final Passkeys passkeys;
    private final Sessions sessions;

    PasskeysTest(DataSource database) {
        modules = Modules.over(database, clock, "accounts");
        passkeys = modules.door(Passkeys.class);
        sessions = modules.door(Sessions.class);
    }

    @Test
    void aPasskeyLetsItsMemberInWithoutAnAddress() {
        var session = member();
        var key = registered(session, "Phone");

        assertThat(sessions.find(welcome(signIn(key))).orElseThrow().member()).isEqualTo(session.member());
        assertThat(passkeys.of(session.member().id()))
                .singleElement()
                .satisfies(passkey -> assertThat(passkey.usedAt()).isEqualTo(clock.instant()));
    }

    @Test
    void aMemberMayHaveSeveralAndCallsThemAsShePleases() {
        var session = member();
        registered(session, "Phone");
        registered(session, "Key on the chain");
        var account = session.member().id();
        var phone = passkeys.of(account).getFirst();

        assertThat(passkeys.rename(account, phone.id(), " Old  phone ")).isTrue();

        assertThat(passkeys.of(account)).extracting(Passkey::name).containsExactly("Old phone", "Key on the chain");
        assertThat(passkeys.rename(member().member().id(), phone.id(), "Mine")).isFalse();
        assertThatThrownBy(() -> passkeys.rename(account, phone.id(), "\u200b"))
                .isInstanceOf(RefusedFieldException.class);
    }

    @Test
    void anAnswerIsGoodOnce() {
        var key = registered(member(), "Phone");
        var answer = key.signIn(challenge(passkeys.beginSignIn("1.1.1.1")));
        passkeys.signIn(answer, "test");

        assertThatThrownBy(() -> passkeys.signIn(answer, "test"))
                .isInstanceOf(RefusedFieldException.class)
                .hasMessageContaining("took too long");
    }

    @Test
    void aChallengeIsUsedUpByAWrongAnswerToo() {
        var key = registered(member(), "Phone");
        var challenge = challenge(passkeys.beginSignIn("1.1.1.1"));
        key.origin = "https://evil.example";
        refused(() -> passkeys.signIn(key.signIn(challenge), "test"));
        key.origin = "http://localhost:8080";

        refused(() -> passkeys.signIn(key.signIn(challenge), "test"));
        assertThat(signIn(key)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void aChallengeIsGoodForAQuarterOfAnHour() {
        var key = registered(member(), "Phone");
        var challenge = challenge(passkeys.beginSignIn("1.1.1.1"));
        clock.forward(Duration.ofMinutes(16));

        refused(() -> passkeys.signIn(key.signIn(challenge), "test"));
    }

    @Test
    void aCountThatFallsOrStandsMeansACopyAndIsRefused() {
        var key = registered(member(), "Phone");
        key.count = 5;
        assertThat(signIn(key)).isInstanceOf(SignInAnswer.Welcome.class);

        refused(() -> signIn(key));
        key.count = 4;
        refused(() -> signIn(key));
        key.count = 6;
        assertThat(signIn(key)).isInstanceOf(SignInAnswer.Welcome.class);
    }

    @Test
    void anAnswerThatWasGivenToAnotherSiteIsRefused() {
        var key = registered(member(), "Phone");
        key.domain = "evil.example";

        refused(() -> signIn(key));
    }

    @Test
    void aStrangersPasskeyAndOneInAnothersNameAreRefused() {
        var session = member();
        refused(() -> signIn(new SoftwareKey("AAAAAAAAAAE")));
        var key = registered(session, "Phone");
        var other = registered(member(), "Phone");

        assertThatThrownBy(() -> passkeys.prove(session, other.signIn(challenge(passkeys.beginSignIn("1.1.1.1")))))
                .isInstanceOf(RefusedFieldException.class);
        passkeys.prove(session, key.signIn(challenge(passkeys.beginSignIn("1.1.1.1"))));
    }

    @Test
    void aPasskeyThatDidNotCheckItsOwnerIsOneFactorOnly() {
        var session = member();
        var key = registered(session, "Security key");
        var factor = modules.door(SecondFactor.class);
        var begun = factor.begin(session);
        var code = OneTimeCode.at(new AppSecret(begun.secret()).bytes(), OneTimeCode.step(clock.instant()));
        factor.switchOn(session, begun.ticket(), code);

        assertThat(signIn(key)).isInstanceOf(SignInAnswer.Welcome.class);
        key.verifies = false;
        assertThat(signIn(key)).isInstanceOf(SignInAnswer.SecondFactorNeeded.class);
    }

    @Test
    void removingOneSignsOtherDevicesOutAndIsToldByMail() {
        var session = member();
        var key = registered(session, "Phone");
        var elsewhere = welcome(signIn(key));
        var passkey = passkeys.of(session.member().id()).getFirst();
        assertThat(passkeys.remove(member(), passkey.id())).isFalse();

        assertThat(passkeys.remove(session, passkey.id())).isTrue();

        assertThat(sessions.find(elsewhere)).isEmpty();
        assertThat(modules.door(Mail.class).outbox(1_000))
                .anyMatch(mail -> mail.text().contains("A passkey has just been removed"));
        refused(() -> signIn(key));
    }

    @Test
    void aDeviceLeftOpenRegistersNothingAfterTenMinutes() {
        var session = member();
        clock.forward(Duration.ofMinutes(11));

        assertThatThrownBy(() -> passkeys.beginRegistration(session)).isInstanceOf(ProofNeededException.class);
    }

    @Test
    void aPasskeyIsRegisteredOnceAndByWhomItWasBegun() {
        var session = member();
        var options = passkeys.beginRegistration(session);
        var key = new SoftwareKey(user(options));
        var answer = key.register(challenge(options));

        assertThatThrownBy(() -> passkeys.register(member(), "Mine", answer)).isInstanceOf(RefusedFieldException.class);
        assertThatThrownBy(() -> passkeys.register(session, "Phone", answer)).isInstanceOf(RefusedFieldException.class);
        assertThat(passkeys.of(session.member().id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":1}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AAAA\",\"rawId\":\"AAAA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"authenticatorData\":\"AAAA\",\"signature\":\"\",\"userHandle\":null}}",
                "{\"id\":\"%%%\",\"response\":{\"clientDataJSON\":\"%%%\",\"attestationObject\":\"oA\"}}"
            })
    void nonsenseIsRefused(String answer) {
        var session = member();

        refused(() -> passkeys.signIn(answer, "test"));
        refused(() -> passkeys.register(session, "Phone", answer));
    }

    private SignInAnswer signIn(SoftwareKey key) {
        return passkeys.signIn(key.signIn(challenge(passkeys.beginSignIn("1.1.1.1"))), "test");
    }

    private SoftwareKey registered(Session session, String name) {
        var options = passkeys.beginRegistration(session);
        var key = new SoftwareKey(user(options));
        passkeys.register(session, name, key.register(challenge(options)));
        return key;
    }

    private Session member() {
        var account = modules.door(Joining.class)
                .add("Veronika", "passkey" + MEMBERS.incrementAndGet() + "@example.org", null);
        return sessions.find(sessions.open(account, "Firefox on Linux")).orElseThrow();
    }

    private static void refused(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        RefusedFieldException.class,
                        refused -> assertThat(refused.field()).isEqualTo("passkey"));
    }

    private static Secret welcome(SignInAnswer answer) {
        return ((SignInAnswer.Welcome) answer).session();
    }

    private static String challenge(String options) {
        return found(CHALLENGE, options);
    }

    private static String user(String options) {
        return found(USER, options);
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
