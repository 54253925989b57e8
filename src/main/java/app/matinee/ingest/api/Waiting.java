package app.matinee.ingest.api;

import java.time.Duration;

/** Lets time pass; in tests it passes without anybody waiting. */
@FunctionalInterface
public interface Waiting {
    /** Waits by sleeping. */
    Waiting ASLEEP = Thread::sleep;

    void pass(Duration time) throws InterruptedException;
}
