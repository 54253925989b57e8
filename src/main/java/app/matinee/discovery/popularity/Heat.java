package app.matinee.discovery.popularity;

import java.time.Duration;
import java.time.Instant;

/**
 * Sums up points that fade by half every seven days, in one number that time does not change: every point is weighed by
 * how late it comes instead of how old it is (forward decay), and the logarithm of the sum is kept, which never
 * overflows. Of two heats the higher one stays the higher one, whenever one looks.
 *
 * @param exponent the logarithm to base 2 of the sum of {@code points * 2^(time / half-life)}, time since 1970
 */
public record Heat(double exponent) {
    /** The time in which points lose half of their weight. */
    public static final Duration HALF_LIFE = Duration.ofDays(7);

    /** Returns what points that come at a moment amount to. */
    public static Heat of(double points, Instant at) {
        if (points <= 0) {
            throw new IllegalArgumentException("Only something warms, so there is no heat of " + points + " points");
        }
        return new Heat(log2(points) + halfLives(at));
    }

    /** Returns the sum of both. */
    public Heat plus(Heat other) {
        var more = Math.max(exponent, other.exponent);
        var less = Math.min(exponent, other.exponent);
        return new Heat(more + log2(1 + Math.pow(2, less - more)));
    }

    /** Returns how many points are left at a moment: those of that moment whole, those of a week before by half. */
    public double points(Instant at) {
        return Math.pow(2, exponent - halfLives(at));
    }

    /** Counts half-lives from 1970 to a moment. */
    public static double halfLives(Instant at) {
        return at.toEpochMilli() / (double) HALF_LIFE.toMillis();
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
