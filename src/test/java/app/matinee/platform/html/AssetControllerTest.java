package app.matinee.platform.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class AssetControllerTest {
    private final AssetController controller = new AssetController();

    @Test
    void anAssetAskedForByItsContentIsKeptForGood() {
        ResponseEntity<byte[]> answer = controller.asset(Assets.currentVersion(), "/css/site.css", "gzip, br");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.getHeaders().getFirst("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.getHeaders().getVary()).containsExactly("Accept-Encoding");
    }

    @Test
    void anotherVersionsAddressIsAnsweredButNotKept() {
        ResponseEntity<byte[]> answer = controller.asset("of-another-node", "/css/site.css", "");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(answer.getHeaders().getFirst("Content-Encoding")).isNull();
    }

    @Test
    void aFontIsNotCompressedTwice() {
        String font = "/fonts/bricolage-grotesque-latin.woff2";
        ResponseEntity<byte[]> answer = controller.asset(Assets.currentVersion(), font, "gzip");
        assertThat(answer.getHeaders().getFirst("Content-Encoding")).isNull();
        assertThat(answer.getHeaders().getContentType()).hasToString("font/woff2");
    }

    @Test
    void theIconIsAlsoWhereProgramsLookForIt() {
        ResponseEntity<byte[]> answer = controller.icon("");
        assertThat(answer.getHeaders().getContentType()).hasToString("image/svg+xml;charset=UTF-8");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("max-age=86400, public");
    }

    @Test
    void nothingOutsideTheFoldersIsServed() {
        assertThat(controller.asset("x", "/../application.properties", "").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}
