package app.matinee.audience;

import app.matinee.platform.jobs.Schedule;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes reviews that their authors deleted and didn't want back. */
@Component
class PurgeJob {
    private final AudienceReviews reviews;

    PurgeJob(AudienceReviews reviews) {
        this.reviews = reviews;
    }

    @Scheduled(fixedDelay = Schedule.PURGE_REVIEWS)
    void purge() {
        reviews.purge();
    }
}
