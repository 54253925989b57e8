package app.matinee.web.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.matinee.accounts.AccountId;
import app.matinee.accounts.Member;
import app.matinee.accounts.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginTest {
    private static final String HERE = "https://films.example.org";
    private static final String RATING = "/m/up/rating";
    private static final Visit NOBODY = new Visit(null, "", null);
    private static final Visit MEMBER = new Visit(
            new Session(
                    1,
                    new Member(new AccountId(1), "kat", "Kat", Set.of()),
                    "Firefox",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    0,
                    Set.of()),
            "the-token",
            null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: null",
                "Origin: ",
                "Origin: https://evil.example",
                "Origin: https://sub.films.example.org",
                "Origin: https://films.example.org:8443",
                "Origin: https://films.example.org@evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void whatAnotherSitesPageSendsIsRefusedFromVisitorsAndMembersAlike(String header) {
        assertThatThrownBy(() -> send(NOBODY, "/login", header)).isInstanceOf(ForeignFormException.class);
        assertThatThrownBy(() -> send(MEMBER, RATING, header, "token", "the-token"))
                .isInstanceOf(ForeignFormException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Origin: " + HERE, "Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none"})
    void aMembersFormIsTakenWithItsTokenOnly(String header) throws Exception {
        assertThat(send(MEMBER, RATING, header, "token", "the-token")).isTrue();
        assertThatThrownBy(() -> send(MEMBER, RATING, header)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> send(MEMBER, RATING, header, "token", "another"))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void anOldPageOfThisSiteIsToldFromOneThatOnlyMayBe() throws Exception {
        assertThatThrownBy(() -> send(MEMBER, RATING, "Sec-Fetch-Site: same-origin", "token", "of yesterday"))
                .isInstanceOf(OldFormException.class);
        assertThatThrownBy(() -> send(MEMBER, RATING, "", "token", "of yesterday"))
                .isInstanceOf(ForeignFormException.class);
        assertThat(send(MEMBER, "/login", "Sec-Fetch-Site: same-origin")).isTrue();
    }

    @Test
    void whatIsSentAgainHoldsNeitherATokenNorAPassword() {
        var request = request("/account/password", "");
        request.setContentType("application/x-www-form-urlencoded");
        request.setParameter("token", "t");
        request.setParameter("current", "secret words");
        request.setParameter("password", "other words");
        request.setParameter("note", "one", "two");

        assertThat(SentForm.isIn(request)).isTrue();
        assertThat(SentForm.of(request))
                .isEqualTo(new SentForm("/account/password", Map.of("note", List.of("one", "two"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "\\/evil.example", "https://evil.example", "/\t/evil.example",
                        "/\n/x",
                "javascript:alert(1)", "evil.example", "", "/a b", "/%", "/\u2028/x"
            })
    void whatIsNoPathOfThisSiteLeadsNowhereElse(String path) {
        assertThat(LocalPath.or(path, "/home")).isEqualTo("/home");
        assertThat(LocalPath.decoded(LocalPath.encoded(path))).isNull();
    }

    private static boolean send(Visit visit, String path, String header, String... form) throws Exception {
        var request = request(path, header);
        for (var i = 0; i < form.length; i += 2) {
            request.setParameter(form[i], form[i + 1]);
        }
        return visit.during(() -> new SameOrigin().preHandle(request, new MockHttpServletResponse(), ""));
    }

    private static MockHttpServletRequest request(String path, String header) {
        var request = new MockHttpServletRequest("POST", path);
        request.addHeader("Host", "films.example.org");
        if (!header.isEmpty()) {
            var colon = header.indexOf(": ");
            request.addHeader(header.substring(0, colon), header.substring(colon + 2));
        }
        return request;
    }
}
