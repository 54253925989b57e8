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
    private static final CacheControl FOR_A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    @GetMapping("/assets/{version}/{*path}")
    ResponseEntity<byte[]> asset(
            @PathVariable String version,
            @PathVariable String path,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        // While nodes of two versions run side by side, one may be asked for the other's files.
        var kept = version.equals(Assets.currentVersion()) ? FOR_GOOD : CacheControl.noCache();
        return answer(path.substring(1), kept, accepted);
    }

    /** Serves the icon also where feed readers and bookmarks look for it, whatever pages say. */
    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> icon(@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        return answer("icons/matinee.svg", FOR_A_DAY, accepted);
    }

    private static ResponseEntity<byte[]> answer(String path, CacheControl kept, String accepted) {
        return Assets.find(path)
                .map(asset -> answer(asset, kept, accepted.contains("gzip")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> answer(Asset asset, CacheControl kept, boolean gzip) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().contentType(asset.type()).cacheControl(kept).varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (gzip && asset.isSmallerGzipped()) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.gzipped());
        }
        return answer.body(asset.bytes());
    }
}
