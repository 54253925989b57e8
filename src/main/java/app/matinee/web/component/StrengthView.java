package app.matinee.web.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says how firm a score is: its mean, how the single scores are spread, and the interval that the true share lies in.
 *
 * @param meanText {@code 8.4 out of 10}; null without parsed scores
 * @param meanNote what the mean rests on: {@code 12 of 27 reviews carry a score}
 * @param bins ten shares from the lowest scores to the highest, 0 to 100 each, in sum 100; empty without scores
 * @param binsText the same in words, for those who do not see the drawing
 * @param interval the 95% interval of the share, or null
 * @param intervalText {@code 26 of 27 positive: 82 to 99%}
 * @param asOfText the day it was computed, formatted; {@code asOf} is the same in ISO 8601
 * @param why where the score is explained in full
 */
public record StrengthView(
        @Nullable String meanText,
        @Nullable String meanNote,
        List<Integer> bins,
        String binsText,
        @Nullable Interval interval,
        @Nullable String intervalText,
        @Nullable String asOfText,
        @Nullable String asOf,
        @Nullable Link why) {

    /** Bounds a share, both ends 0 to 100. */
    public record Interval(int low, int high) {

        /** Returns whether it reaches beyond the point that is drawn in it; the whisker of a narrower one would only fray the point. */
        public boolean showsBesidePoint() {
            return high - low > 4;
        }
    }

    /** Returns a bin's height as drawn: 0 to 100, the fullest bin being 100, and never quite invisible if it holds anything. */
    public int height(int bin) {
        int fullest = bins.stream().mapToInt(Integer::intValue).max().orElse(0);
        int share = bins.get(bin);
        return fullest == 0 || share == 0 ? 0 : Math.max(4, Math.round(100f * share / fullest));
    }
}
