package app.matinee.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the score that a critic gave, exactly as written, with what could be understood of it.
 *
 * @param text as written, never changed: {@code 6/6}, {@code B+}, {@code ***1/2}
 * @param kind how it is written
 * @param value the score as a number without trailing zeros; of a letter its twelfths, see {@link LetterGrade}; null for verdicts
 *     (thumbs, words) and for what could not be understood
 * @param maximum the best that could have been given, or null when the score does not tell (a plain number, {@code 3 stars})
 */
public record OriginalScore(
        String text,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal maximum) {

    /** Says how a score is written. */
    public enum Kind {
        FRACTION,
        LETTER,
        STARS,
        THUMB,
        WORD,
        /** A number without a scale: it means nothing by itself. */
        NUMBER,
        UNKNOWN
    }

    /** Reads a score as a critic wrote it. Every text has an answer; what cannot be understood is {@link Kind#UNKNOWN}. */
    public static OriginalScore parse(String text) {
        return OriginalScoreParser.parse(text);
    }

    static OriginalScore of(String text, Kind kind, @Nullable BigDecimal value, @Nullable BigDecimal maximum) {
        return new OriginalScore(text, kind, plain(value), plain(maximum));
    }

    /** Returns the score as a share of its maximum, 0 to 1, or null when it has none or lies above it: then no mean counts it. */
    public @Nullable BigDecimal fraction() {
        if (value == null || maximum == null || value.compareTo(maximum) > 0) {
            return null;
        }
        return value.divide(maximum, MathContext.DECIMAL64);
    }

    /** Returns where the score stands on its scale, or null when it has no scale that a suggestion could be made from. */
    @Nullable
    Rung rung() {
        return switch (kind) {
            case FRACTION, LETTER -> rungOnScale();
            case STARS -> maximum == null ? rungOfBareStars() : rungOnScale();
            case THUMB, WORD -> Verdict.rungOf(text);
            case NUMBER, UNKNOWN -> null;
        };
    }

    private @Nullable Rung rungOnScale() {
        if (value == null || maximum == null || value.compareTo(maximum) > 0) {
            return null;
        }
        Scale scale = kind == Kind.LETTER ? Scale.LETTERS : Scale.outOf(maximum);
        return scale.rungOf(value);
    }

    private @Nullable Rung rungOfBareStars() {
        return value == null ? null : Scale.BARE_STARS.rungOf(value);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
