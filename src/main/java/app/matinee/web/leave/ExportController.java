package app.matinee.web.leave;

import app.matinee.accounts.Member;
import app.matinee.ingest.member.Takeout;
import app.matinee.platform.html.Pages;
import app.matinee.web.wording.Frames;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Hands members all that is kept of them. */
@Controller
class ExportController {
    private final Takeout takeout;
    private final Frames frames;
    private final Clock clock;

    ExportController(Takeout takeout, Frames frames, Clock clock) {
        this.takeout = takeout;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping("/account/export")
    ResponseEntity<byte[]> offer(Member member) {
        return Pages.ok(
                new ExportView(frames.page("Take your data", "/account/export").notIndexed()));
    }

    /** Streams, since an archive may be larger than memory allows. */
    @GetMapping("/account/export/archive.zip")
    ResponseEntity<StreamingResponseBody> archive(Member member) {
        var name = "matinee-%s-%s.zip".formatted(member.handle(), LocalDate.now(clock));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(out -> takeout.write(member.id(), out));
    }
}
