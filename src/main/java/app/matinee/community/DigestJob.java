package app.matinee.community;

import app.matinee.platform.jobs.Schedule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the digests that are due, each in a transaction of its own. */
@Component
class DigestJob {
    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

    private final Digests digests;

    DigestJob(Digests digests) {
        this.digests = digests;
    }

    @Scheduled(fixedDelay = Schedule.SEND_DIGESTS)
    void send() {
        while (digests.sendNext()) {
            LOG.debug("A digest was dealt with");
        }
    }
}
