package app.matinee.scoring;

import app.matinee.values.Percent;

/**
 * Bounds the share that the counts are compatible with: the Wilson score interval at 95% (z = 1.96).
 *
 * <p>Rankings order by its lower bound, never by the raw percentage: 26 of 27 (82 to 99) stands below 300 of 320 (91 to 96).
 *
 * @param low 0 to {@code high}
 * @param high up to 1
 */
public record WilsonInterval(double low, double high) {

    private static final double Z = 1.96;

    /**
     * Computes the interval.
     *
     * @param positive 0 to {@code total}
     * @param total at least 1
     */
    public static WilsonInterval of(long positive, long total) {
        if (total < 1 || positive < 0 || positive > total) {
            throw new IllegalArgumentException(positive + " of " + total + " is not a share");
        }
        double n = total;
        double share = positive / n;
        double spread = Z * Z / n;
        double centre = share + spread / 2;
        double reach = Z * Math.sqrt(share * (1 - share) / n + spread / (4 * n));
        return new WilsonInterval(
                Math.max(0, (centre - reach) / (1 + spread)), Math.min(1, (centre + reach) / (1 + spread)));
    }

    /** Returns the lower bound as it is shown, rounded to the nearest percent. */
    public Percent lowPercent() {
        return new Percent((int) Math.round(low * 100));
    }

    /** Returns the upper bound as it is shown, rounded to the nearest percent. */
    public Percent highPercent() {
        return new Percent((int) Math.round(high * 100));
    }
}
