package app.matinee.platform.db;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paces a wait: looks often, tells people once what takes so long, and knows when to give up. */
final class Patience {

    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final long POLL_NANOS = Duration.ofMillis(10).toNanos();
    private static final long NANOS_BEFORE_MESSAGE = Duration.ofSeconds(4).toNanos();

    private final long start = System.nanoTime();
    private final Duration limit;
    private final String message;
    private boolean told;

    Patience(Duration limit, String message) {
        this.limit = limit;
        this.message = message;
    }

    void pause() {
        if (!told && System.nanoTime() - start > NANOS_BEFORE_MESSAGE) {
            told = true;
            log.info("{}", message);
        }
        LockSupport.parkNanos(POLL_NANOS);
    }

    boolean isOver() {
        return System.nanoTime() - start > limit.toNanos();
    }
}
