package app.matinee.discovery.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.catalog.TitleId;
import app.matinee.discovery.likeness.LikedTitle.Near;
import app.matinee.discovery.likeness.Prediction.Judgement;
import app.matinee.discovery.likeness.Prediction.Opinion;
import app.matinee.scoring.Stars;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Opinion USUAL = new Opinion(100, 700);

    @Test
    void candidatesAreNearToWhatTheMemberLikesAndNotRated() {
        var rated =
                List.of(rated(1, 10, near(2, 0.5), near(8, 0.3), near(9, 0.2)), rated(2, 8, near(9, 0.4)), rated(3, 5));

        assertThat(Suggestions.candidates(rated, 10)).containsExactly(new TitleId(9), new TitleId(8));
    }

    @Test
    void theBestHasMostLikedTitlesNearItAndNamesTheOneThatSaysMost() {
        var rated = List.of(rated(1, 10), rated(2, 8), rated(3, 2));
        var candidates = List.of(
                new Candidate(new TitleId(7), List.of(near(3, 0.9))),
                new Candidate(new TitleId(8), List.of(near(3, 0.6), near(2, 0.4))),
                new Candidate(new TitleId(9), List.of(near(2, 0.4), near(1, 0.3))));

        assertThat(Suggestions.best(rated, candidates, 10))
                .containsExactly(
                        new Suggestion(new TitleId(9), new TitleId(1)), new Suggestion(new TitleId(8), new TitleId(2)));
    }

    @Test
    void withTooFewTitlesLikeItNothingIsPredicted() {
        assertThat(Prediction.of(USUAL, List.of(said(0.3, 8), said(0.3, 8), said(0, 8))))
                .isEmpty();
    }

    @Test
    void whoLikesEverythingLikeItBetterThanOthersWillPresumablyLikeIt() {
        assertThat(predicted(10).low()).isGreaterThan(predicted(7).low());
        assertThat(predicted(4).high()).isLessThan(predicted(7).high());
    }

    @Test
    void aPredictionStaysWithinFiveStars() {
        assertThat(predicted(10).high().halves()).isLessThanOrEqualTo(10);
        assertThat(predicted(1).low().halves()).isGreaterThanOrEqualTo(1);
    }

    private static Prediction predicted(int halves) {
        return Prediction.of(USUAL, Collections.nCopies(6, said(0.4, halves))).orElseThrow();
    }

    private static Judgement said(double weight, int halves) {
        return new Judgement(weight, new Stars(halves), USUAL);
    }

    private static LikedTitle rated(long title, int halves, Near... near) {
        return new LikedTitle(new TitleId(title), new Stars(halves), Arrays.asList(near));
    }

    private static Near near(long title, double weight) {
        return new Near(new TitleId(title), weight);
    }
}
