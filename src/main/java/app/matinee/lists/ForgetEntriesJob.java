package app.matinee.lists;

import app.matinee.platform.jobs.Schedule;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what was removed so long ago that it can't be brought back. */
@Component
class ForgetEntriesJob {
    private final RemovedEntryStore store;
    private final Clock clock;

    ForgetEntriesJob(RemovedEntryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = Schedule.FORGET_REMOVED, initialDelay = 60_000)
    void forget() {
        store.forget(clock.instant().minus(Watchlist.UNDO));
    }
}
