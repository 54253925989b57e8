package app.matinee.web.picture;

import app.matinee.catalog.pictures.PictureFile;
import app.matinee.catalog.pictures.Pictures;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves pictures in the sizes they are kept in; no other is made for anybody. The address names the content. */
@Controller
class PictureController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final Pictures pictures;

    PictureController(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/picture/{hash:[0-9a-f]{32}}/{width:[1-9][0-9]{0,4}}.{extension:webp|jpg}")
    ResponseEntity<byte[]> picture(@PathVariable String hash, @PathVariable int width, @PathVariable String extension) {
        return pictures.file(hash, width, extension)
                .map(file -> found(file, extension.equals("webp") ? "image/webp" : MediaType.IMAGE_JPEG_VALUE))
                .orElseGet(() -> ResponseEntity.notFound().cacheControl(AN_HOUR).build());
    }

    private static ResponseEntity<byte[]> found(PictureFile file, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(FOR_GOOD)
                .eTag(file.etag())
                .body(file.bytes());
    }
}
