package app.matinee.ingest.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments in the notations that files are seen to use; without an offset they are taken as UTC. */
public final class Moments {
    private static final Pattern WITH_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern WITH_WEEKDAY = Pattern.compile(
            "\\p{L}{3,9},? +(\\p{L}{3,9}) +(\\d{1,2}) +(\\d{2}:\\d{2}:\\d{2}) +(?:[A-Z]{3,4} +)?(\\d{4})");

    private Moments() {}

    /**
     * Reads a moment, or a day as its beginning; what {@link Dates} takes for an unknown day is empty.
     *
     * @throws DateTimeException with a reason for readers if it is neither
     */
    public static Optional<Instant> read(String text) {
        var withTime = WITH_TIME.matcher(text);
        if (withTime.matches()) {
            return Optional.of(moment(withTime.group(1), withTime.group(2), withTime.group(3), withTime.group(4)));
        }
        var withWeekday = WITH_WEEKDAY.matcher(text);
        if (withWeekday.matches()) {
            var day = "%s %s, %s".formatted(withWeekday.group(1), withWeekday.group(2), withWeekday.group(4));
            return Dates.read(day)
                    .map(date ->
                            date.atTime(LocalTime.parse(withWeekday.group(3))).toInstant(ZoneOffset.UTC));
        }
        return Dates.read(text).map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static Instant moment(String day, String minute, @Nullable String second, @Nullable String offset) {
        var time = day + "T" + minute + (second == null ? "" : second);
        if (offset == null) {
            return LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
        }
        var colon = offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        return OffsetDateTime.parse(time + colon).toInstant();
    }
}
