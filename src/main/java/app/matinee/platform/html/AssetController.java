package app.matinee.platform.html;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves assets; what is asked for by its content's address never changes and is cached for good. */
@Controller
class AssetController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/{version}/{*path}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        return Assets.find(path.substring(1))
                .map(asset -> answer(asset, version, accepted.contains("gzip")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Asset asset, String version, boolean gzip) {
        // While nodes of two versions run side by side, one may be asked for the other's files.
        boolean current = version.equals(Assets.currentVersion());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(asset.type())
                .cacheControl(current ? FOR_GOOD : CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (gzip && asset.isSmallerGzipped()) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped());
        }
        return answer.body(asset.bytes());
    }
}
