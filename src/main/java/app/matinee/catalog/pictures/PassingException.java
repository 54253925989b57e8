package app.matinee.catalog.pictures;

import java.time.Duration;

/** Tells that an address gave no picture this time, which says nothing about the next. */
final class PassingException extends PictureException {
    private final Duration wait;

    PassingException(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    /** Returns how long the source wants to be left alone; zero when it doesn't say. */
    Duration pause() {
        return wait;
    }
}
