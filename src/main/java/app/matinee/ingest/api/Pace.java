package app.matinee.ingest.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Spreads requests evenly, so that there are never more in a second than agreed. */
final class Pace {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Duration gap;
    private final Clock clock;
    private final Waiting waiting;
    private Instant next = Instant.MIN;

    Pace(int perSecond, Clock clock, Waiting waiting) {
        this.gap = SECOND.dividedBy(perSecond);
        this.clock = clock;
        this.waiting = waiting;
    }

    /** Waits until the next request may be made. */
    void keep() throws InterruptedException {
        Instant now = clock.instant();
        if (next.isAfter(now)) {
            waiting.pass(Duration.between(now, next));
            now = next;
        }
        next = now.plus(gap);
    }
}
