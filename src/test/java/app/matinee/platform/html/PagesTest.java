package app.matinee.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.web.about.AboutView;
import app.matinee.web.layout.Brand;
import app.matinee.web.layout.SiteChrome;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class PagesTest {
    private static final Brand BRAND =
            new Brand("Kino", "Critics", "Audience", "Certified", "Verified", "https://example.org", null);

    @Test
    void aPageIsRevalidatedByItsContentAndVariesByVisitor() {
        ResponseEntity<byte[]> first = Pages.ok(page("Privacy"));
        ResponseEntity<byte[]> again = Pages.ok(page("Privacy"));
        ResponseEntity<byte[]> other = Pages.ok(page("Terms"));
        assertThat(first.getHeaders().getETag())
                .matches("\"[\\w-]{16}\"")
                .isEqualTo(again.getHeaders().getETag());
        assertThat(first.getHeaders().getETag()).isNotEqualTo(other.getHeaders().getETag());
        assertThat(first.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(first.getHeaders().getVary()).containsExactly("Cookie");
    }

    @Test
    void aPageIsSentInUtf8WithItsStatus() {
        ResponseEntity<byte[]> answer = Pages.answer(HttpStatus.NOT_FOUND, page("Žluťoučký 花"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getHeaders().getContentType()).hasToString("text/html;charset=UTF-8");
        assertThat(new String(body(answer), StandardCharsets.UTF_8))
                .startsWith("<!doctype html>")
                .contains("Žluťoučký 花");
    }

    private static byte[] body(ResponseEntity<byte[]> answer) {
        byte[] body = answer.getBody();
        return body == null ? new byte[0] : body;
    }

    private static Page page(String title) {
        return new AboutView(SiteChrome.of(BRAND, title, "https://example.org/x"), AboutView.Document.PRIVACY);
    }
}
