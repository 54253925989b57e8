package app.matinee.bench;

import java.util.Locale;

/**
 * Tells what was measured.
 *
 * @param limit what was promised, or empty where nothing was
 * @param missed whether the promise was not kept
 */
record Figure(String what, String figure, String limit, boolean missed) {
    private static final String ROW = "%-66s  %14s  %14s  %s";

    static Figure atMost(String what, double figure, double limit, String unit) {
        return new Figure(what, number(figure, unit), "<= " + number(limit, unit), figure > limit);
    }

    static Figure atLeast(String what, double figure, double limit, String unit) {
        return new Figure(what, number(figure, unit), ">= " + number(limit, unit), figure < limit);
    }

    /** Tells a figure that nothing was promised about. */
    static Figure plain(String what, double figure, String unit) {
        return new Figure(what, number(figure, unit), "", false);
    }

    private static String number(double value, String unit) {
        String digits = value >= 1000 || value == Math.rint(value) ? "%,.0f" : value >= 100 ? "%.1f" : "%.2f";
        return (String.format(Locale.ROOT, digits, value) + " " + unit).strip();
    }

    static String header() {
        return String.format(Locale.ROOT, ROW, "What", "Figure", "Limit", "").strip();
    }

    String row() {
        String verdict = limit.isEmpty() ? "" : missed ? "missed" : "met";
        return String.format(Locale.ROOT, ROW, what, figure, limit, verdict).stripTrailing();
    }
}
