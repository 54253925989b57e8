package app.matinee.ingest.demo;

import java.util.List;

/** Tells how an invented outlet writes its scores. */
enum OutletHabit {
    OF_FIVE,
    LETTERS,
    OF_FOUR,
    NONE,
    OF_TEN,
    SYMBOLS,
    OF_HUNDRED;

    private static final List<String> GRADES =
            List.of("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+");

    /**
     * Writes a score.
     *
     * @param fraction 0 to 1; from 0.6 on it is meant as a recommendation
     */
    String write(double fraction) {
        return switch (this) {
            case OF_FIVE -> halves(fraction, 5) + "/5";
            case OF_FOUR -> halves(fraction, 4) + "/4";
            case OF_TEN -> Math.round(fraction * 10) + "/10";
            case OF_HUNDRED -> Math.round(fraction * 100) + "/100";
            case LETTERS -> GRADES.get((int) Math.round(fraction * (GRADES.size() - 1)));
            case SYMBOLS -> "★".repeat((int) (fraction * 5 + 0.25)) + (Math.round(fraction * 10) % 2 == 1 ? "½" : "");
            case NONE -> "";
        };
    }

    private static String halves(double fraction, int maximum) {
        long halves = Math.max(1, Math.round(fraction * maximum * 2));
        return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
    }
}
