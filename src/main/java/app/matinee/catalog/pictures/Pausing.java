package app.matinee.catalog.pictures;

import java.time.Duration;

/** Lets time pass between requests; in tests it passes without anybody waiting. */
@FunctionalInterface
interface Pausing {
    /** Pauses by sleeping. */
    Pausing ASLEEP = Thread::sleep;

    void rest(Duration time) throws InterruptedException;
}
