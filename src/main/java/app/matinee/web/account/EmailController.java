package app.matinee.web.account;

import app.matinee.accounts.EmailChange;
import app.matinee.accounts.Secret;
import app.matinee.platform.html.Pages;
import app.matinee.web.visit.Answers;
import app.matinee.web.visit.Notice;
import app.matinee.web.wording.Frames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the two confirmations of a new e-mail address; they may be opened where nobody is signed in. */
@Controller
class EmailController {
    private static final String LEAVE = "/account/email/leave";
    private static final String TAKE = "/account/email/take";

    private final EmailChange emails;
    private final Frames frames;

    EmailController(EmailChange emails, Frames frames) {
        this.emails = emails;
        this.frames = frames;
    }

    @GetMapping(LEAVE)
    ResponseEntity<byte[]> leaveButton(@RequestParam(defaultValue = "") String ticket) {
        return button(LEAVE, "You want us to write to a different address from now on.", ticket);
    }

    @PostMapping(LEAVE)
    ResponseEntity<byte[]> leave(@RequestParam(defaultValue = "") String ticket, HttpServletRequest request) {
        return answer(emails.leave(new Secret(ticket)), Notice.Said.EMAIL_LEFT, request);
    }

    @GetMapping(TAKE)
    ResponseEntity<byte[]> takeButton(@RequestParam(defaultValue = "") String ticket) {
        return button(TAKE, "From now on we will write to this address.", ticket);
    }

    @PostMapping(TAKE)
    ResponseEntity<byte[]> take(@RequestParam(defaultValue = "") String ticket, HttpServletRequest request) {
        return answer(emails.take(new Secret(ticket)), Notice.Said.EMAIL_CHANGED, request);
    }

    private ResponseEntity<byte[]> button(String path, String text, String ticket) {
        var chrome = frames.page("Confirm your new address", path).notIndexed();
        return Pages.ok(new ConfirmView(chrome, "Confirm your new address", text, "Confirm", path, ticket));
    }

    private ResponseEntity<byte[]> answer(boolean good, Notice.Said said, HttpServletRequest request) {
        return good
                ? Answers.seeOther("/", request, said)
                : Pages.answer(
                        HttpStatus.GONE,
                        new UsedUpView(
                                frames.page("This link no longer works", "/account")
                                        .notIndexed(),
                                "/account",
                                "Your account"));
    }
}
