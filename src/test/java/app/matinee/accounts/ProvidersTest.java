package app.matinee.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.Provider.Departure;
import app.matinee.accounts.Provider.Return;
import app.matinee.accounts.ProviderException.Fault;
import app.matinee.platform.mail.Mail;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StubProvider;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ProvidersTest {
    private final StubProvider stub = new StubProvider();
    private final Modules modules;
    private final Providers providers;
    private final Provider provider;

    ProvidersTest(DataSource database) {
        modules = Modules.over(database, Clock.systemUTC(), stub.settings(), "platform.http", "accounts");
        providers = modules.door(Providers.class);
        provider = providers.find("stub").orElseThrow();
    }

    @AfterEach
    void close() {
        stub.close();
        modules.close();
    }

    /** Is on the way back from the provider. */
    private record Trip(Departure departure, Map<String, String> asked) {
        Return back() {
            return new Return(asked.get("state"), "code-1", null);
        }
    }

    @Test
    void aNewcomerWithACheckedAddressBecomesAMemberAndComesBackAsTheSame() {
        var first = welcome(signIn(claims("veronika").claim("email", "Veronika@Example.org")));
        var member = member(first);
        assertThat(member.publicName()).isEqualTo("Veronika B");
        var profile = modules.door(Accounts.class).profile(member.id()).orElseThrow();
        assertThat(profile.email()).isEqualTo("veronika@example.org");
        assertThat(profile.hasPassword()).isFalse();

        var again = welcome(signIn(claims("veronika").claim("email", "other@example.org")));

        assertThat(member(again)).isEqualTo(member);
    }

    @Test
    void theCodeIsSentWithTheVerifierThatTheFirstRequestPromised() {
        var trip = leave();
        assertThat(trip.asked())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("redirect_uri", "http://localhost:8080/login/with/stub/answer");
        token(trip, claims("boris").claim("email", "boris@example.org"));
        answer(trip);

        var sent = stub.site.requests.stream()
                .filter(request -> request.startsWith("/token"))
                .findFirst()
                .orElseThrow();
        assertThat(sent).contains("Basic ", "code=code-1", "grant_type=authorization_code");
        var verifier = Pattern.compile("code_verifier=([\\w-]+)").matcher(sent);
        assertThat(verifier.find()).isTrue();
        assertThat(CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier.group(1)))
                        .getValue())
                .isEqualTo(trip.asked().get("code_challenge"));
    }

    @Test
    void anAddressThatHasAnAccountIsNeverLinkedSilently() {
        modules.door(Joining.class).add("Mark", "mark@example.org", "four cranes fly west");

        refused(Fault.HAS_ACCOUNT, claims("mark").claim("email", "mark@example.org"));
        refused(Fault.HAS_ACCOUNT, claims("mark").claim("email", "MARK@example.org"));
    }

    @Test
    void aMemberLinksAProviderOnceAndIsToldByMail() {
        var account = modules.door(Joining.class).add("Irina", "irina@example.org", "four cranes fly west");
        var session = session(account);
        var trip = leave(session);
        assertThat(trip.asked()).containsEntry("prompt", "login");
        token(trip, claims("irina").claim("email", "irina@work.example"));
        var offered = (ProviderAnswer.LinkOffered)
                providers.answer(provider, trip.departure().ticket(), trip.back(), session, "test");
        assertThat(offered.email()).isEqualTo("irina@work.example");
        assertThat(providers.of(account)).isEmpty();

        assertThat(providers.link(session, offered.ticket())).isTrue();
        assertThat(providers.link(session, offered.ticket())).isFalse();

        assertThat(providers.of(account)).extracting(Provider.Link::email).containsExactly("irina@work.example");
        assertThat(modules.door(Mail.class).outbox(1).getFirst().text()).contains("Stub has just been linked");
        assertThat(member(welcome(signIn(claims("irina")))).id()).isEqualTo(account);
        assertThat(providers.unlink(session, provider)).isTrue();
        refused(Fault.ANSWER, claims("irina"));
    }

    @Test
    void whatAProviderSaysToOneBrowserIsWorthNothingInAnother() {
        var account = modules.door(Joining.class).add("Stepan", "stepan@example.org", "four cranes fly west");
        var trip = leave();
        token(trip, claims("stepan").claim("email", "stepan@elsewhere.example"));

        assertThatThrownBy(() ->
                        providers.answer(provider, trip.departure().ticket(), trip.back(), session(account), "test"))
                .isInstanceOf(ProviderException.class);
        assertThatThrownBy(() -> providers.answer(provider, new Secret(""), trip.back(), null, "test"))
                .isInstanceOf(ProviderException.class);
    }

    @Test
    void aStateIsGoodOnceAndMustBeTheOneThatWasSent() {
        var trip = leave();
        token(trip, claims("fyodor").claim("email", "fyodor@example.org"));
        answer(trip);
        assertFault(Fault.ANSWER, trip);

        var other = leave();
        assertThatThrownBy(() -> providers.answer(
                        provider, other.departure().ticket(), new Return("forged", "code-1", null), null, "test"))
                .isInstanceOf(ProviderException.class);
        assertFault(Fault.ANSWER, other);
    }

    @Test
    void anotherIssuerMayNotAnswer() {
        var trip = leave();

        assertThatThrownBy(() -> providers.answer(
                        provider,
                        trip.departure().ticket(),
                        new Return(trip.asked().get("state"), "code-1", "https://evil.example"),
                        null,
                        "test"))
                .isInstanceOf(ProviderException.class)
                .hasMessageContaining("a different provider");
    }

    @Test
    void aTokenThatIsNotForThisSignInIsRefused() {
        refused(Fault.ANSWER, claims("eve").claim("nonce", "another").claim("email", "eve@example.org"));
        refused(Fault.ANSWER, claims("eve").audience("books").claim("email", "eve@example.org"));
        refused(Fault.ANSWER, claims("eve").issuer("https://evil.example").claim("email", "eve@example.org"));
        var past = Date.from(Instant.now().minusSeconds(3600));
        refused(Fault.ANSWER, claims("eve").expirationTime(past).claim("email", "eve@example.org"));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() {
        var trip = leave();
        stub.say(trip.asked(), claims("eve").claim("email", "eve@example.org"), StubProvider.key("one"));

        assertFault(Fault.ANSWER, trip);
    }

    @Test
    void anAddressThatTheProviderHasNotCheckedMakesNoMember() {
        refused(
                Fault.ANSWER,
                claims("ghost").claim("email", "ghost@example.org").claim("email_verified", false));
        refused(Fault.ANSWER, claims("ghost"));
    }

    @Test
    void whoeverSaysNoAtTheProviderIsNotSignedIn() {
        var trip = leave();

        assertThatThrownBy(() -> providers.answer(
                        provider,
                        trip.departure().ticket(),
                        new Return(trip.asked().get("state"), null, null),
                        null,
                        "test"))
                .isInstanceOf(ProviderException.class)
                .hasMessageContaining("did not let you in");
    }

    @Test
    void aProviderThatIsDownOrTalksNonsenseIsSaidToBe() {
        assertThatThrownBy(() -> providers.begin(provider, null, "/", "1.1.1.1"))
                .isInstanceOfSatisfying(
                        ProviderException.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.PROVIDER));

        var trip = leave();
        stub.site.answer("/token", 500, "oops").answer("/token", 200, "no json").answer("/token", 400, "{}");
        assertFault(Fault.PROVIDER, trip);
        assertFault(Fault.PROVIDER, leave());
        assertFault(Fault.ANSWER, leave());
    }

    @Test
    void aMemberWithASecondFactorIsAskedForTheCodeHereToo() {
        var secret = welcome(signIn(claims("chernov").claim("email", "chernov@example.org")));
        var session = modules.door(Sessions.class).find(secret).orElseThrow();
        var factor = modules.door(SecondFactor.class);
        var begun = factor.begin(session);
        factor.switchOn(
                session,
                begun.ticket(),
                OneTimeCode.at(new AppSecret(begun.secret()).bytes(), OneTimeCode.step(Instant.now())));

        assertThat(signIn(claims("chernov"))).isInstanceOf(SignInAnswer.SecondFactorNeeded.class);
    }

    private Trip leave() {
        return leave(null);
    }

    private Trip leave(@Nullable Session session) {
        stub.open();
        var departure = providers.begin(provider, session, "/m/up", "1.1.1.1");
        return new Trip(departure, StubProvider.asked(departure.address()));
    }

    private JWTClaimsSet.Builder claims(String subject) {
        return stub.claims(subject);
    }

    private void token(Trip trip, JWTClaimsSet.Builder claims) {
        stub.say(trip.asked(), claims);
    }

    private SignInAnswer signIn(JWTClaimsSet.Builder claims) {
        var trip = leave();
        token(trip, claims);
        return answer(trip);
    }

    private SignInAnswer answer(Trip trip) {
        var answer = providers.answer(provider, trip.departure().ticket(), trip.back(), null, "test");
        assertThat(answer).isInstanceOf(ProviderAnswer.SignedIn.class);
        assertThat(((ProviderAnswer.SignedIn) answer).next()).isEqualTo("/m/up");
        return ((ProviderAnswer.SignedIn) answer).answer();
    }

    private void refused(Fault fault, JWTClaimsSet.Builder claims) {
        var trip = leave();
        token(trip, claims);
        assertFault(fault, trip);
    }

    private void assertFault(Fault fault, Trip trip) {
        assertThatThrownBy(() -> answer(trip))
                .isInstanceOfSatisfying(
                        ProviderException.class,
                        failed -> assertThat(failed.fault()).isEqualTo(fault));
    }

    private Session session(AccountId account) {
        var sessions = modules.door(Sessions.class);
        return sessions.find(sessions.open(account, "test")).orElseThrow();
    }

    private Member member(Secret session) {
        return modules.door(Sessions.class).find(session).orElseThrow().member();
    }

    private static Secret welcome(SignInAnswer answer) {
        return ((SignInAnswer.Welcome) answer).session();
    }
}
