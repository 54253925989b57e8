package app.matinee.community;

import java.time.Duration;
import java.util.Locale;

/** Says how often a member gets a mail about what happened. */
public enum Rhythm {
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7)),
    /** As long as nobody has asked for mails. */
    NEVER(Duration.ofDays(7));

    private final Duration pause;

    Rhythm(Duration pause) {
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }

    /** Returns the lower-case word that stands for it in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
