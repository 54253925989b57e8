package app.matinee.cli;

import app.matinee.scoring.OriginalScore;
import app.matinee.scoring.Sentiment;
import app.matinee.scoring.Suggestion;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in JSON what an original score is and suggests.
 *
 * @param kind fraction, letter, stars, thumb, word, number or unknown
 * @param value the score as a number, or null when it has none; of a letter its twelfths (B+ is 10 of 12)
 * @param maximum the best that could have been given, or null when the score does not tell
 * @param suggestion fresh, rotten or null
 * @param confidence the expected share of such reviews that carry this label, 0.5 to 1; null without a suggestion
 * @param reviews how many labelled reviews the confidence rests on
 * @param basis whose they are: outlet, all_outlets, scale (none: the fixed cut alone) or none
 */
@JsonPropertyOrder({"kind", "value", "maximum", "suggestion", "confidence", "reviews", "basis"})
record OriginalScoreAnswer(
        String kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal maximum,
        @Nullable String suggestion,
        @Nullable BigDecimal confidence,
        int reviews,
        String basis) {

    private static final int CONFIDENCE_DIGITS = 4;

    static OriginalScoreAnswer of(OriginalScore score, Suggestion suggestion) {
        Sentiment sentiment = suggestion.sentiment();
        Double confidence = suggestion.confidence();
        return new OriginalScoreAnswer(
                word(score.kind()),
                score.value(),
                score.maximum(),
                sentiment == null ? null : word(sentiment),
                confidence == null
                        ? null
                        : BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP),
                suggestion.reviews(),
                word(suggestion.basis()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
