package app.matinee.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts letter grades to twelfths: A and A+ are 12, then one less for each step down to F, which is 0.
 *
 * <p>It is the conversion that Metacritic publishes (A 100, B+ 83, B 75, B- 67 … D- 16, F 0). There is no E.
 */
final class LetterGrade {

    static final BigDecimal MAXIMUM = BigDecimal.valueOf(12);

    private static final Map<String, Integer> TWELFTHS = Map.ofEntries(
            Map.entry("A+", 12),
            Map.entry("A", 12),
            Map.entry("A-", 11),
            Map.entry("B+", 10),
            Map.entry("B", 9),
            Map.entry("B-", 8),
            Map.entry("C+", 7),
            Map.entry("C", 6),
            Map.entry("C-", 5),
            Map.entry("D+", 4),
            Map.entry("D", 3),
            Map.entry("D-", 2),
            Map.entry("F+", 1),
            Map.entry("F", 0),
            Map.entry("F-", 0));

    private LetterGrade() {}

    /** Returns the twelfths of a grade in capitals with its sign ({@code B+}), or null when there is no such grade. */
    static @Nullable BigDecimal twelfths(String grade) {
        Integer twelfths = TWELFTHS.get(grade);
        return twelfths == null ? null : BigDecimal.valueOf(twelfths);
    }
}
