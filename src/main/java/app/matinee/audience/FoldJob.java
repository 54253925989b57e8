package app.matinee.audience;

import app.matinee.platform.jobs.Schedule;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Folds what was rated since the last time. */
@Component
class FoldJob {
    private final Audience audience;

    FoldJob(Audience audience) {
        this.audience = audience;
    }

    @Scheduled(fixedDelay = Schedule.FOLD_TALLIES)
    void fold() {
        audience.fold();
    }
}
