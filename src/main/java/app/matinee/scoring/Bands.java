package app.matinee.scoring;

import java.text.NumberFormat;
import java.util.Locale;

/** Shows how many ratings there are: exactly below 50, above as the greatest of 50, 100, 250, 500, 1,000, 2,500 … with a plus. */
public final class Bands {

    private static final long SMALLEST = 50;

    private Bands() {}

    /** Tells whether a number is shown as a band: from 50 up. */
    public static boolean isBanded(long number) {
        return number >= SMALLEST;
    }

    /** Returns the greatest band that does not exceed a number, or the number itself below 50. */
    public static long floor(long number) {
        if (!isBanded(number)) {
            return number;
        }
        long power = 10;
        while (number / power >= 10) {
            power *= 10;
        }
        // Within a power of ten the bands are 1, 2.5 and 5 times it, except that there is none at 25.
        if (number >= 5 * power) {
            return 5 * power;
        }
        return number >= power * 5 / 2 ? power * 5 / 2 : power;
    }

    /** Returns what is shown in a language: {@code 2,500+} in English, {@code 49} below 50. */
    public static String text(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(floor(number)) + (isBanded(number) ? "+" : "");
    }

    /** Returns what is shown in American English. */
    public static String text(long number) {
        return text(number, Locale.US);
    }
}
