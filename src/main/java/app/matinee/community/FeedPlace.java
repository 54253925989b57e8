package app.matinee.community;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks where in a feed a page ended, so that the next one goes on there whatever was done since.
 *
 * @param at microseconds since 1970 of the last entry
 * @param kind number of its kind, which orders what happened at once, as do {@code id} and {@code account}
 */
public record FeedPlace(long at, int kind, long id, long account) {
    static final FeedPlace TOP = new FeedPlace(253_370_764_800_000_000L, 0, 0, 0);
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})\\.([0-9])\\.([0-9]{1,18})\\.([0-9]{1,18})");

    /** Reads what {@link #written()} wrote; nothing from anything else. */
    public static Optional<FeedPlace> read(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var place = new FeedPlace(
                Long.parseLong(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Long.parseLong(parts.group(3)),
                Long.parseLong(parts.group(4)));
        return place.at() > TOP.at() ? Optional.empty() : Optional.of(place);
    }

    /** Writes it for an address. */
    public String written() {
        return at + "." + kind + "." + id + "." + account;
    }

    Instant instant() {
        return Instant.EPOCH.plus(at, ChronoUnit.MICROS);
    }
}
