package app.matinee.web.bring;

import app.matinee.accounts.Member;
import app.matinee.audience.OnConflict;
import app.matinee.catalog.TitleId;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.member.Belongings;
import app.matinee.ingest.member.UploadId;
import app.matinee.ingest.member.UploadOverview;
import app.matinee.ingest.member.UploadedTitle.Group;
import app.matinee.platform.html.Pages;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.component.FormView;
import app.matinee.web.visit.Answers;
import app.matinee.web.wording.Frames;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads, shows what they mean, and takes them in. */
@Controller
class BringController {
    static final String PATH = "/account/import";

    private static final Pattern CHOICE = Pattern.compile("choice-(\\d{1,6})");
    private static final Pattern TITLE = Pattern.compile("\\d{1,18}");

    private final Belongings belongings;
    private final UploadViews views;
    private final Frames frames;

    BringController(Belongings belongings, UploadViews views, Frames frames) {
        this.belongings = belongings;
        this.views = views;
        this.frames = frames;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(Member member) {
        return ask(HttpStatus.OK, member, FormView.empty());
    }

    private ResponseEntity<byte[]> ask(HttpStatusCode status, Member member, FormView form) {
        return Pages.answer(
                status,
                new BringView(
                        frames.page("Bring your films", PATH).notIndexed(),
                        form,
                        belongings.of(member.id()).stream()
                                .map(UploadViews::earlier)
                                .toList()));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> receive(Member member, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refuse(member, "Choose the file you downloaded from the other site.");
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "upload");
            var id = belongings.receive(member.id(), name, file.getBytes());
            return Answers.seeOther(PATH + "/" + id);
        } catch (RefusedFileException e) {
            return refuse(member, String.valueOf(e.getMessage()));
        }
    }

    private ResponseEntity<byte[]> refuse(Member member, String reason) {
        return ask(HttpStatus.UNPROCESSABLE_CONTENT, member, FormView.empty().with("file", reason));
    }

    @GetMapping(PATH + "/{id:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> show(
            Member member,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "1") String page) {
        var upload = upload(member, id);
        var view = views.of(upload, group(show), page);
        var answer = Pages.ok(view);
        // A page that a browser without scripts fetches anew by itself.
        return upload.state() == UploadOverview.State.RUNNING
                ? ResponseEntity.ok()
                        .headers(answer.getHeaders())
                        .header("Refresh", "2")
                        .body(answer.getBody())
                : answer;
    }

    private UploadOverview upload(Member member, String id) {
        return UploadId.parse(id)
                .flatMap(found -> belongings.overview(member.id(), found))
                .orElseThrow(() -> new NotFoundException("upload"));
    }

    private static @Nullable Group group(@Nullable String name) {
        for (var group : Group.values()) {
            if (group.name().toLowerCase(Locale.ROOT).equals(name)) {
                return group;
            }
        }
        return null;
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/choices")
    ResponseEntity<byte[]> choose(Member member, @PathVariable String id, @RequestParam Map<String, String> form) {
        var upload = upload(member, id);
        form.forEach((field, value) -> {
            var choice = CHOICE.matcher(field);
            if (choice.matches() && !value.isEmpty()) {
                var title = TITLE.matcher(value).matches() ? new TitleId(Long.parseLong(value)) : null;
                belongings.decide(upload, Integer.parseInt(choice.group(1)), title);
            }
        });
        return Answers.seeOther(
                PATH + "/" + upload.id() + "?show=unsure&page=" + UploadViews.number(form.getOrDefault("page", "1")));
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/take")
    ResponseEntity<byte[]> take(
            Member member, @PathVariable String id, @RequestParam(defaultValue = "keep") String rule) {
        var upload = upload(member, id);
        belongings.take(member.id(), upload.id(), rule(rule));
        return Answers.seeOther(PATH + "/" + upload.id());
    }

    /** What is not known changes nothing that is here. */
    private static OnConflict rule(String name) {
        return switch (name) {
            case "take" -> OnConflict.TAKE;
            case "newer" -> OnConflict.NEWER;
            default -> OnConflict.KEEP;
        };
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/undo")
    ResponseEntity<byte[]> undo(Member member, @PathVariable String id) {
        var upload = upload(member, id);
        belongings.undo(member.id(), upload.id());
        return Answers.seeOther(PATH + "/" + upload.id());
    }

    @PostMapping(PATH + "/{id:[0-9a-f-]{36}}/discard")
    ResponseEntity<byte[]> discard(Member member, @PathVariable String id) {
        belongings.discard(member.id(), upload(member, id).id());
        return Answers.seeOther(PATH);
    }
}
