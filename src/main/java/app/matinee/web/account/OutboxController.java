package app.matinee.web.account;

import app.matinee.accounts.Member;
import app.matinee.accounts.Role;
import app.matinee.platform.html.Pages;
import app.matinee.platform.mail.Mail;
import app.matinee.web.account.OutboxView.MailLine;
import app.matinee.web.address.NotFoundException;
import app.matinee.web.wording.Frames;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows operators the mails that did not leave. To everybody else the page is not there. */
@Controller
class OutboxController {
    private static final int MOST = 100;

    private final Mail mail;
    private final Frames frames;

    OutboxController(Mail mail, Frames frames) {
        this.mail = mail;
        this.frames = frames;
    }

    @GetMapping("/outbox")
    ResponseEntity<byte[]> outbox(Member member) {
        if (!member.is(Role.OPERATOR)) {
            throw new NotFoundException("page");
        }
        return Pages.ok(new OutboxView(frames.page("Outbox", "/outbox").notIndexed(), mails()));
    }

    private List<MailLine> mails() {
        return mail.outbox(MOST).stream()
                .map(one -> new MailLine(
                        one.recipient(),
                        one.subject(),
                        one.text(),
                        one.createdAt().toString(),
                        one.failure()))
                .toList();
    }
}
