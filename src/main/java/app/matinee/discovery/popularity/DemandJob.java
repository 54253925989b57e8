package app.matinee.discovery.popularity;

import app.matinee.platform.jobs.Schedule;
import jakarta.annotation.PreDestroy;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes down what interest was shown, every few seconds and when the server stops; lets it fade; and counts
 * who waits for what.
 */
@Component
@ConditionalOnWebApplication
class DemandJob {
    private final Demand demand;

    DemandJob(Demand demand) {
        this.demand = demand;
    }

    @Scheduled(fixedDelay = Schedule.WRITE_DEMAND)
    @PreDestroy
    void write() {
        demand.write();
    }

    @Scheduled(fixedDelay = Schedule.FADE_DEMAND)
    void fade() {
        demand.fade();
    }

    @Scheduled(fixedDelay = Schedule.COUNT_WANTED)
    void countWanted() {
        demand.countWanted();
    }
}
