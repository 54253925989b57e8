package app.matinee.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTest {
    @Test
    void scriptsAndStylesComeFromHereAndAreNeverInline() throws ServletException, IOException {
        String policy = answer(false).getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void onlyASecureAnswerAsksForSecureOnesFromNowOn() throws ServletException, IOException {
        assertThat(answer(true).getHeader("Strict-Transport-Security")).startsWith("max-age=");
        assertThat(answer(false).getHeader("Strict-Transport-Security")).isNull();
    }

    private static MockHttpServletResponse answer(boolean secure) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSecure(secure);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SecurityHeaders().doFilter(request, response, new MockFilterChain());
        return response;
    }
}
