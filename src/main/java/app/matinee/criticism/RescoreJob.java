package app.matinee.criticism;

import app.matinee.platform.jobs.Schedule;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings scorecards up to date that change by the day alone: steady days pass, and reviews begin to count. */
@Component
class RescoreJob {
    private final Scorecards scorecards;

    RescoreJob(Scorecards scorecards) {
        this.scorecards = scorecards;
    }

    @Scheduled(fixedDelay = Schedule.RESCORE, initialDelay = 60_000)
    void rescore() {
        scorecards.computeDue();
    }
}
