package app.matinee.platform.mail;

import app.matinee.platform.jobs.Schedule;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends what is due, and tries again what a server refused: after a minute, two, four … to an hour, for three days. */
@Component
class MailJob {
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);
    private static final Duration KEPT = Duration.ofDays(3);

    private final MailStore store;
    private final Carrier carrier;
    private final TransactionOperations transaction;
    private final Clock clock;

    MailJob(MailStore store, Carrier carrier, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = Schedule.SEND_MAIL)
    void send() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            LOG.debug("A mail was dealt with");
        }
    }

    @Scheduled(fixedDelay = Schedule.FORGET_MAIL)
    void forget() {
        store.deleteBefore(clock.instant().minus(KEPT));
    }

    private boolean sendNext() {
        var next = store.next(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(MailStore.Due mail) {
        try {
            if (carrier.carry(mail)) {
                store.left(mail.id());
            } else {
                LOG.info("Mail to {}: {}\n{}", mail.recipient(), mail.subject(), mail.text());
                store.kept(mail.id(), clock.instant());
            }
        } catch (MailException e) {
            var wait = Duration.ofMinutes(Math.min(60, 1L << Math.min(mail.attempts(), 6)));
            LOG.warn("A mail did not leave; the next try is in {}: {}", wait, e.getMessage());
            store.failed(
                    mail.id(), String.valueOf(e.getMessage()), clock.instant().plus(wait));
        }
    }
}
