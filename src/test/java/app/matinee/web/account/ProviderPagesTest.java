package app.matinee.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.accounts.Joining;
import app.matinee.testing.DatabaseTest;
import app.matinee.testing.Modules;
import app.matinee.testing.StubProvider;
import app.matinee.testing.Visitor;
import app.matinee.testing.Visitor.Answer;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signs in through another provider, page by page, as a browser goes. */
@DatabaseTest
class ProviderPagesTest {
    private final StubProvider provider = new StubProvider();
    private final Modules modules;
    private final Visitor visitor;

    ProviderPagesTest(DataSource database) {
        modules = Modules.over(
                database,
                Clock.systemUTC(),
                provider.settings(),
                "platform.http",
                "lists",
                "accounts",
                "catalog",
                "criticism",
                "audience",
                "discovery",
                "web.wording",
                "web.address",
                "web.visit",
                "web.account");
        visitor = new Visitor(modules);
    }

    @AfterEach
    void close() {
        provider.close();
        modules.close();
    }

    @Test
    void aNewcomerIsSignedInAndFindsThePageThatWasWanted() {
        var asked = leave();
        provider.say(asked, claims("veronika", "veronika@example.org"));

        var back = comeBack(asked.getOrDefault("state", ""));

        assertThat(back.status()).isEqualTo(303);
        assertThat(back.location()).isEqualTo("/m/up");
        assertThat(visitor.keeps("session")).isTrue();
        assertThat(visitor.keeps("provider")).isFalse();
    }

    @Test
    void thePageOfTheProviderLeadsNowhereElse() {
        provider.open();
        var asked = StubProvider.asked(URI.create(String.valueOf(
                visitor.open("/login/with/stub?next=//evil.example/").location())));
        provider.say(asked, claims("boris", "boris@example.org"));

        assertThat(comeBack(asked.getOrDefault("state", "")).location()).isEqualTo("/");
    }

    @Test
    void whoComesBackWithAnotherStateIsToldOfTheOtherWays() {
        var asked = leave();
        provider.say(asked, claims("eve", "eve@example.org"));

        var refused = comeBack("forged");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("main a.main-button").attr("href")).isEqualTo("/login");
        assertThat(visitor.keeps("session")).isFalse();
    }

    @Test
    void anAddressThatHasAnAccountIsAskedToSignInAndLink() {
        modules.door(Joining.class).add("Mark", "mark@example.org", "four cranes fly west");
        var asked = leave();
        provider.say(asked, claims("mark", "mark@example.org"));

        var refused = comeBack(asked.getOrDefault("state", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("main a.main-button").attr("href")).isEqualTo("/login?next=/login/with/stub");
    }

    @Test
    void aProviderThatIsDownIsSaidToBe() {
        var refused = visitor.open("/login/with/stub");

        assertThat(refused.status()).isEqualTo(502);
        assertThat(refused.page().select("h1").text()).isEqualTo("Not signed in");
    }

    private Map<String, String> leave() {
        provider.open();
        var left = visitor.open("/login/with/stub?next=/m/up");
        assertThat(left.status()).isEqualTo(303);
        return StubProvider.asked(URI.create(String.valueOf(left.location())));
    }

    private Answer comeBack(String state) {
        return visitor.open("/login/with/stub/answer?code=code-1&state=" + state);
    }

    private JWTClaimsSet.Builder claims(String subject, String email) {
        return provider.claims(subject).claim("email", email);
    }
}
