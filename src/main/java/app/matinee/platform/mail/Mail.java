package app.matinee.platform.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails to be sent. */
@Component
public class Mail {
    private final MailStore store;
    private final Clock clock;

    Mail(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Sends a mail once the transaction under way has committed; without one, soon.
     *
     * @param recipient an address in one line
     * @param subject one line; line breaks become spaces, so that nothing can pose as a header
     * @param text plain, lines of any length
     */
    @Transactional
    public void send(String recipient, String subject, String text) {
        if (recipient.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A recipient is one line");
        }
        store.put(recipient, subject.replaceAll("\\p{Cntrl}+", " ").strip(), text, clock.instant());
    }

    /** Returns the newest mails that wait, failed, or were never meant to leave because no server is set; newest first. */
    public List<OutboxMail> outbox(int most) {
        return store.newest(most);
    }
}
