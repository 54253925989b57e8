package app.matinee.ingest.member;

import app.matinee.platform.jobs.Schedule;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets uploads that waited a day in vain, and those that can't be undone any more. */
@Component
class ForgetUploadsJob {
    private static final Duration WAITING = Duration.ofDays(1);
    private static final Duration UNDOABLE = Duration.ofDays(30);

    private final UploadStore uploads;
    private final Clock clock;

    ForgetUploadsJob(UploadStore uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = Schedule.FORGET_UPLOADS)
    void forget() {
        var now = clock.instant();
        uploads.forget(now.minus(WAITING), now.minus(UNDOABLE));
    }
}
