package app.matinee.discovery.likeness;

import app.matinee.platform.jobs.Schedule;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps in servers which titles are alike: batch by batch, behind everything else. */
@Component
@ConditionalOnWebApplication
class LikenessJob {
    private final LikenessFollower follower;

    LikenessJob(LikenessFollower follower) {
        this.follower = follower;
    }

    @Scheduled(fixedDelay = Schedule.FIND_LIKENESSES, initialDelay = 2 * Schedule.FIND_LIKENESSES)
    void follow() {
        follower.follow();
    }

    @Scheduled(fixedDelay = Schedule.REFRESH_LIKENESSES, initialDelay = Schedule.REFRESH_LIKENESSES)
    void refresh() {
        follower.refresh();
    }
}
