package app.matinee.platform.changes;

import app.matinee.platform.jobs.Schedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Drops old lines of the change log; a reader that is a week behind starts anew. */
@Component
class PruneJob {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ChangeLog log;
    private final Clock clock;

    PruneJob(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = Schedule.PRUNE_CHANGES, initialDelay = 60_000)
    void prune() {
        log.prune(KEPT, clock.instant());
    }
}
