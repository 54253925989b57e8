package app.matinee.web.component;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows a visitor's own rating of a title, and how to give, change or remove it.
 *
 * @param path of the title's page
 * @param stars null without a rating
 * @param openingText from which day on the title can be rated, {@code Nov 21, 2026}; null when it can be now
 * @param reviewText what leads to the form of the review: {@code Write a Review}, {@code Edit Review}
 * @param aboutReview what is to be said of the member's review; null for nothing
 * @param permalink of the review if others see it
 * @param prediction how the member might rate it, {@code You might give it 3.5 to 4.5 stars}; null for nothing
 * @param mistake what was wrong with the rating that was sent; null for nothing
 */
public record MyRatingView(
        String path,
        @Nullable StarsView stars,
        @Nullable String openingText,
        String reviewText,
        @Nullable String aboutReview,
        @Nullable String permalink,
        @Nullable String prediction,
        @Nullable String mistake) {

    /** Returns the same with what is wrong. */
    public MyRatingView refused(String reason) {
        return new MyRatingView(path, stars, openingText, reviewText, aboutReview, permalink, prediction, reason);
    }

    /** Returns the same with what the member might say. */
    public MyRatingView predicted(String text) {
        return new MyRatingView(path, stars, openingText, reviewText, aboutReview, permalink, text, mistake);
    }

    /** Returns the ten ratings to choose from, the lowest first. */
    public List<Choice> choices() {
        return Choice.ALL;
    }

    public boolean isChosen(Choice choice) {
        return stars != null && stars.halves() == choice.halves();
    }

    /** A rating to choose: {@code 3.5}, read as {@code 3.5 stars}. */
    public record Choice(int halves) {
        private static final List<Choice> ALL =
                IntStream.rangeClosed(1, 10).mapToObj(Choice::new).toList();

        public String value() {
            return halves % 2 == 0 ? String.valueOf(halves / 2) : String.format(Locale.ROOT, "%.1f", halves / 2.0);
        }

        public String text() {
            return value() + (halves <= 2 ? " star" : " stars");
        }

        /** Returns which half of a star stands for it. */
        public String side() {
            return halves % 2 == 0 ? "end" : "start";
        }
    }
}
