package app.matinee.web.component;

import org.jspecify.annotations.Nullable;

/**
 * Shows one score in any of its sizes.
 *
 * @param label what is measured, as the operator calls it: {@code Tomatometer}
 * @param stateWord the state in a word or a short sentence: {@code Certified Fresh}, {@code 7 of 10 reviews needed}, {@code No reviews yet}
 * @param percent 0 to 100, or null in the states {@code TOO_FEW} and {@code NONE}
 * @param countText {@code 27 Reviews}, {@code 2,500+ Ratings}; null where there is nothing to count
 * @param countHref where the counted reviews are listed; null for plain text
 * @param strength how firm the score is; only the hero size shows it
 */
public record ScoreView(
        ScoreState state,
        String label,
        String stateWord,
        @Nullable Integer percent,
        @Nullable String countText,
        @Nullable String countHref,
        @Nullable StrengthView strength) {

    /** Returns {@code 96%}, or two dashes where there is no percentage. */
    public String percentText() {
        return percent == null ? "––" : percent + "%";
    }

    /** Returns all of it as one phrase for those who do not see the drawing: {@code Tomatometer 96%, Certified Fresh}. */
    public String spoken() {
        return label + (percent == null ? ": " : " " + percent + "%, ") + stateWord;
    }
}
