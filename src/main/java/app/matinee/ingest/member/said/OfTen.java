package app.matinee.ingest.member.said;

import app.matinee.scoring.Stars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads ratings of a scale to ten, of which each point is half a star. */
public final class OfTen {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,9})?");
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    private OfTen() {}

    /** Returns half stars, of a finer rating the nearer one; empty if the text is no number from 0.5 to 10. */
    public static Optional<Stars> stars(String written) {
        return Optional.of(written.strip())
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(points -> points.compareTo(LEAST) >= 0 && points.compareTo(BigDecimal.TEN) <= 0)
                .map(points ->
                        new Stars(points.setScale(0, RoundingMode.HALF_UP).intValueExact()));
    }
}
