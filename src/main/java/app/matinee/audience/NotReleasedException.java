package app.matinee.audience;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says that a title can't be rated or reviewed yet, and from which day on it can. */
public final class NotReleasedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

    private final LocalDate release;

    NotReleasedException(LocalDate release) {
        super("Ratings and reviews open on the day of the first release, " + DAY.format(release));
        this.release = release;
    }

    /** Returns the day of the first release anywhere. */
    public LocalDate release() {
        return release;
    }
}
