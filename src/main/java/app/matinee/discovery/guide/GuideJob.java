package app.matinee.discovery.guide;

import app.matinee.platform.jobs.Schedule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes guides of what the catalogue has enough of, and knows those that curators on other nodes changed. */
@Component
@ConditionalOnWebApplication
class GuideJob {
    private final Guides guides;

    GuideJob(Guides guides) {
        this.guides = guides;
    }

    @Scheduled(fixedDelay = Schedule.GROW_GUIDES, initialDelay = Schedule.REFRESH_GUIDES)
    void grow() {
        guides.grow();
    }

    @Scheduled(fixedDelay = Schedule.REFRESH_GUIDES)
    void refresh() {
        guides.refresh();
    }
}
