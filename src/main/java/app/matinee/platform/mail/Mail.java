package app.matinee.platform.mail;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        put(recipient, subject, text, null);
    }

    /**
     * Sends a mail that comes again and again, with what mail programs need to offer an end to it (RFC 8058).
     *
     * @param end absolute address; a form sent there ends such mails, without a sign-in
     */
    @Transactional
    public void send(String recipient, String subject, String text, URI end) {
        put(recipient, subject, text, end.toString());
    }

    private void put(String recipient, String subject, String text, @Nullable String end) {
        if (recipient.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A recipient is one line");
        }
        store.put(recipient, subject.replaceAll("\\p{Cntrl}+", " ").strip(), text, end, clock.instant());
    }

    /** Returns the newest mails that wait, failed, or were never meant to leave because no server is set; newest first. */
    public List<OutboxMail> outbox(int most) {
        return store.newest(most);
    }
}
