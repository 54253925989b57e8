package app.matinee.bench;

import java.util.Arrays;

/** Picks from repeated measurements of one thing. */
final class Rounds {
    private Rounds() {}

    /** Returns the middle one; of an even number the lower of the two in the middle. */
    static double median(double... values) {
        return quantile(0.5, values);
    }

    /**
     * Returns the value that this share of all values does not exceed.
     *
     * @param share from 0 to 1
     */
    static double quantile(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
