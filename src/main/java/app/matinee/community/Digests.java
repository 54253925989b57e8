package app.matinee.community;

import app.matinee.accounts.AccountId;
import app.matinee.platform.mail.Mail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sums up for members by mail what waits for them on the site; only for those who asked for it. */
@Component
public class Digests {
    private static final int LONGEST = 20;
    private static final int COUNTED = 50;

    private final DigestStore store;
    private final NotificationStore notifications;
    private final Feed feed;
    private final DigestMail letters;
    private final Mail mail;
    private final Clock clock;

    Digests(DigestStore store, NotificationStore notifications, Feed feed, DigestMail letters, Mail mail, Clock clock) {
        this.store = store;
        this.notifications = notifications;
        this.feed = feed;
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    /** Returns how often a member wants mail. */
    public Rhythm rhythm(AccountId account) {
        return store.rhythm(account);
    }

    /** Changes how often a member gets mail; the first comes after the new pause. */
    @Transactional
    public void change(AccountId account, Rhythm rhythm) {
        var now = clock.instant();
        store.put(account, rhythm, UUID.randomUUID(), now, now.plus(rhythm.pause()));
    }

    /** Tells whether a link, as the mails carry it, belongs to somebody. */
    public boolean isKnown(UUID link) {
        return store.isKnown(link);
    }

    /** Ends the mails whose link it is, for whoever holds it; once or often. */
    @Transactional
    public void end(UUID link) {
        store.end(link);
    }

    /**
     * Writes the next digest that is due, if there is one; several nodes never take the same.
     *
     * @return whether there was one; it leads to no mail when nothing happened
     */
    @Transactional
    public boolean sendNext() {
        var now = clock.instant();
        var next = store.next(now);
        next.ifPresent(due -> {
            var news = notifications.unreadSince(due.account(), due.coveredUntil(), LONGEST);
            var deeds = feed.read(due.account(), null, COUNTED).entries().stream()
                    .filter(entry -> entry.at().isAfter(due.coveredUntil()))
                    .count();
            if (!news.isEmpty() || deeds > 0) {
                var letter = letters.write(due, news, (int) deeds);
                mail.send(due.email(), letter.subject(), letter.text(), letter.end());
            }
            store.covered(due.account(), now, now.plus(due.rhythm().pause()));
        });
        return next.isPresent();
    }
}
