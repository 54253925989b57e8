package app.matinee.ingest.api;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Decides how long to wait before a request is made again: twice as long each time, or as the service says. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clock clock;
    private final RandomGenerator random;

    Backoff(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Returns a wait of which half is left to chance, so that those who were refused together do not return together. */
    Duration after(int attempt) {
        Duration whole = FIRST.multipliedBy(1L << (attempt - 1));
        return whole.dividedBy(2).plusMillis(random.nextLong(whole.toMillis() / 2 + 1));
    }

    /** Returns the wait that the service asks for, in seconds or as a date, but never more than two minutes. */
    Optional<Duration> wanted(HttpResponse<?> response) {
        return response.headers().firstValue("Retry-After").flatMap(this::read).map(Backoff::bounded);
    }

    private Optional<Duration> read(String value) {
        if (value.strip().matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value.strip())));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), date.toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
