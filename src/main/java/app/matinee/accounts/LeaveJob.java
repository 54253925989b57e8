package app.matinee.accounts;

import app.matinee.platform.jobs.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases accounts whose day has come, each in a transaction of its own. */
@Component
class LeaveJob {
    private static final Logger LOG = LoggerFactory.getLogger(LeaveJob.class);

    private final Leaving leaving;

    LeaveJob(Leaving leaving) {
        this.leaving = leaving;
    }

    @Scheduled(fixedDelay = Schedule.ERASE_ACCOUNTS)
    void erase() {
        for (var account : leaving.due()) {
            try {
                leaving.eraseIfDue(account);
            } catch (RuntimeException e) {
                LOG.error("Account {} could not be erased; it is tried again", account.value(), e);
            }
        }
    }
}
