package app.matinee.web.wording;

import app.matinee.accounts.TooManyAttemptsException;
import java.time.Duration;

/** Says in words how long somebody has to wait. */
public final class Pause {
    private Pause() {}

    public static String sentence(TooManyAttemptsException refused) {
        return "Too many attempts. Please wait " + words(refused.pause()) + " and try again.";
    }

    private static String words(Duration pause) {
        var seconds = pause.toSeconds() + 1;
        if (seconds < 90) {
            return seconds == 1 ? "a second" : seconds + " seconds";
        }
        return (seconds + 59) / 60 + " minutes";
    }
}
