package app.matinee.accounts;

import java.time.Duration;

/** Refuses a try, because there were too many just now. */
public final class TooManyAttemptsException extends RuntimeException {
    private final Duration pause;

    /** Says after how long the next try is free. */
    public TooManyAttemptsException(Duration pause) {
        super("Too many attempts; the next one is free in " + pause, null, false, false);
        this.pause = pause;
    }

    public Duration pause() {
        return pause;
    }
}
