package app.matinee.discovery;

import app.matinee.platform.jobs.Schedule;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps tiles up to date in servers: wholly before the first visitor comes, then batch by batch. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class FollowJob implements ApplicationRunner {
    private final TileFollower follower;

    FollowJob(TileFollower follower) {
        this.follower = follower;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        follower.catchUp();
    }

    @Scheduled(fixedDelay = Schedule.FOLLOW_CHANGES)
    void follow() {
        follower.follow();
    }
}
