package app.matinee.web.feed;

import app.matinee.community.Digests;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.wording.Frames;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Ends mails for whoever holds their link, signed in or not. The link alone shows a button, since mail filters follow
 * links; mail programs send the form themselves (RFC 8058).
 */
@Controller
class DigestController {
    private static final String LINK = "/digest/{link:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Digests digests;
    private final Frames frames;

    DigestController(Digests digests, Frames frames) {
        this.digests = digests;
        this.frames = frames;
    }

    @GetMapping(LINK)
    ResponseEntity<byte[]> ask(@PathVariable UUID link) {
        return page(known(link), false);
    }

    @PostMapping(LINK)
    ResponseEntity<byte[]> end(@PathVariable UUID link) {
        digests.end(known(link));
        return page(link, true);
    }

    private UUID known(UUID link) {
        if (!digests.isKnown(link)) {
            throw new NotFoundException("page");
        }
        return link;
    }

    private ResponseEntity<byte[]> page(UUID link, boolean ended) {
        var path = "/digest/" + link;
        return Pages.ok(new DigestView(frames.page("E-mail updates", path).notIndexed(), path, ended));
    }
}
