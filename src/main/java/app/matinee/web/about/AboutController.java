package app.matinee.web.about;

import app.matinee.platform.html.Pages;
import app.matinee.web.about.AboutView.Document;
import app.matinee.web.wording.Frames;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the operator's pages. */
@Controller
class AboutController {
    private final Frames frames;

    AboutController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about() {
        return page(Document.ABOUT);
    }

    @GetMapping("/about/scores")
    ResponseEntity<byte[]> scores() {
        return page(Document.SCORES);
    }

    @GetMapping("/privacy")
    ResponseEntity<byte[]> privacy() {
        return page(Document.PRIVACY);
    }

    @GetMapping("/terms")
    ResponseEntity<byte[]> terms() {
        return page(Document.TERMS);
    }

    @GetMapping("/imprint")
    ResponseEntity<byte[]> imprint() {
        return page(Document.IMPRINT);
    }

    private ResponseEntity<byte[]> page(Document document) {
        return Pages.ok(new AboutView(frames.page(document.text(), document.href()), document));
    }
}
