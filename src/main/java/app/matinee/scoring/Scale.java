package app.matinee.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Describes a scale that critics use: where fresh begins on it, and the step in which scores are usually given.
 *
 * <p>The cuts are those of the rule <em>Suggestion</em>; scales that it does not name are cut at six tenths of their maximum.
 *
 * @param name tells scales apart
 * @param cut the lowest score that counts as fresh as long as an outlet's own history does not say otherwise
 * @param step the usual distance between two scores; scores between are taken with the lower one
 */
record Scale(String name, BigDecimal cut, BigDecimal step) {

    static final Scale LETTERS = scale("letters", "8", "1");

    /** Stars without a maximum are out of four or five, and three of them are fresh on both. */
    static final Scale BARE_STARS = scale("stars", "3", "0.5");

    /** Thumbs and words say fresh or rotten themselves. */
    static final Scale VERDICTS = scale("verdicts", "0", "1");

    private static final BigDecimal SIX_TENTHS = new BigDecimal("0.6");
    private static final BigDecimal A_TENTH = new BigDecimal("0.1");

    /** Returns the scale of scores out of a maximum, which must be above 0. */
    static Scale outOf(BigDecimal maximum) {
        String name = "/" + maximum.toPlainString();
        return switch (name) {
            case "/4" -> scale(name, "3", "0.5");
            case "/5" -> scale(name, "3", "0.5");
            case "/6" -> scale(name, "4", "0.5");
            case "/10" -> scale(name, "6", "0.5");
            case "/100" -> scale(name, "60", "5");
            default -> new Scale(name, maximum.multiply(SIX_TENTHS), maximum.multiply(A_TENTH));
        };
    }

    Rung rungOf(BigDecimal score) {
        return new Rung(
                this, score.subtract(cut).divide(step, 0, RoundingMode.FLOOR).intValueExact());
    }

    private static Scale scale(String name, String cut, String step) {
        return new Scale(name, new BigDecimal(cut), new BigDecimal(step));
    }
}
