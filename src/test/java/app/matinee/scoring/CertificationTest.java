package app.matinee.scoring;

import static app.matinee.scoring.Sentiment.FRESH;
import static app.matinee.scoring.Sentiment.ROTTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationTest {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 6);
    private static final LocalDate EARNED = OPENING.plusDays(7);

    private final List<CountedReview> reviews = new ArrayList<>();

    @Test
    void seventyFivePercentHeldForSevenDaysIsCertified() {
        on(OPENING, 60, FRESH);
        on(OPENING, 20, ROTTEN);

        assertThat(card(EARNED.minusDays(1)).state()).isEqualTo(CriticsState.FRESH);
        assertThat(card(EARNED).state()).isEqualTo(CriticsState.CERTIFIED);
        assertThat(card(EARNED.plusYears(1)).certifiedSince()).isEqualTo(EARNED);
    }

    @Test
    void theRoundedScoreIsCompared() {
        // 149 of 200 is 74.5, which is shown as 75.
        on(OPENING, 149, FRESH);
        on(OPENING, 51, ROTTEN);

        assertThat(card(EARNED).tomatometer()).hasToString("75%");
        assertThat(card(EARNED).state()).isEqualTo(CriticsState.CERTIFIED);
    }

    @ParameterizedTest(name = "{0} with {1} reviews: {2}")
    @CsvSource({
        "WIDE, 79, FRESH",
        "WIDE, 80, CERTIFIED",
        "LIMITED, 39, FRESH",
        "LIMITED, 40, CERTIFIED",
        "STREAMING, 40, CERTIFIED",
        "UNKNOWN, 39, FRESH",
        "UNKNOWN, 40, CERTIFIED",
        "SEASON, 19, FRESH",
        "SEASON, 20, CERTIFIED",
        "SERIES, 500, FRESH"
    })
    void theSizeOfTheReleaseDecidesHowManyReviewsAreNeeded(ReleaseSize size, int count, CriticsState state) {
        on(OPENING, count, FRESH);

        assertThat(CriticsScorecard.of(reviews, size, CriticsPolicy.standard(), EARNED)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void fourTopCriticsAreNotEnough() {
        reviews.addAll(Collections.nCopies(100, new CountedReview(FRESH, false, OPENING, null)));
        reviews.addAll(Collections.nCopies(4, new CountedReview(FRESH, true, OPENING, null)));
        assertThat(card(EARNED).state()).isEqualTo(CriticsState.FRESH);

        reviews.add(new CountedReview(FRESH, true, OPENING, null));
        assertThat(card(EARNED).state()).isEqualTo(CriticsState.CERTIFIED);
    }

    @Test
    void aDipBelowSeventyFiveStartsTheSteadyDaysAgain() {
        on(OPENING, 75, FRESH);
        on(OPENING, 25, ROTTEN);
        on(OPENING.plusDays(3), 2, ROTTEN);
        on(OPENING.plusDays(5), 20, FRESH);

        assertThat(card(EARNED).state()).isEqualTo(CriticsState.FRESH);
        assertThat(card(EARNED.plusYears(1)).certifiedSince()).isEqualTo(OPENING.plusDays(12));
    }

    @Test
    void aCertificateSurvivesSeventyAndIsLostBelow() {
        on(OPENING, 80, FRESH);
        on(OPENING.plusDays(30), 34, ROTTEN);
        on(OPENING.plusDays(60), 2, ROTTEN);

        assertThat(card(OPENING.plusDays(30)).tomatometer()).hasToString("70%");
        assertThat(card(OPENING.plusDays(59)).state()).isEqualTo(CriticsState.CERTIFIED);
        assertThat(card(OPENING.plusDays(60)).tomatometer()).hasToString("69%");
        assertThat(card(OPENING.plusDays(60)).state()).isEqualTo(CriticsState.FRESH);
    }

    @Test
    void aLostCertificateIsGainedAgainOnlyAtSeventyFive() {
        on(OPENING, 80, FRESH);
        on(OPENING.plusDays(30), 36, ROTTEN);
        on(OPENING.plusDays(40), 10, FRESH);
        assertThat(card(OPENING.plusDays(50)).tomatometer()).hasToString("71%");
        assertThat(card(OPENING.plusDays(50)).state()).isEqualTo(CriticsState.FRESH);

        on(OPENING.plusDays(60), 30, FRESH);
        assertThat(card(OPENING.plusDays(70)).certifiedSince()).isEqualTo(OPENING.plusDays(67));
    }

    @Test
    void aWithdrawnReviewCanCostTheSteadyDays() {
        reviews.addAll(Collections.nCopies(75, new CountedReview(FRESH, false, OPENING, null)));
        reviews.addAll(Collections.nCopies(5, new CountedReview(FRESH, true, OPENING, OPENING.plusDays(4), null)));

        assertThat(card(EARNED).state()).isEqualTo(CriticsState.FRESH);
    }

    @Test
    void withoutSteadyDaysTheCertificateComesAtOnce() {
        on(OPENING, 80, FRESH);
        var atOnce = new CertificationPolicy(75, 70, 5, 80, 40, 20, 0);

        var history = CriticsHistory.of(reviews, ReleaseSize.WIDE, atOnce, OPENING);

        assertThat(history.points())
                .singleElement()
                .satisfies(point -> assertThat(point.certifiedSince()).isEqualTo(OPENING));
    }

    @Test
    void aCuratorCanWithholdIt() {
        on(OPENING, 80, FRESH);

        CriticsScorecard card = CriticsScorecard.of(
                reviews, ReleaseSize.WIDE, CriticsPolicy.standard().withholdingCertificate(), EARNED);

        assertThat(card.state()).isEqualTo(CriticsState.FRESH);
        assertThat(card.certifiedSince()).isNull();
        assertThat(card.certificateWithheld()).isTrue();
    }

    @Test
    void historyHasAPointForEachDayOnWhichSomethingChanged() {
        on(OPENING, 80, FRESH);
        on(OPENING.plusDays(30), 1, ROTTEN);

        var history =
                CriticsHistory.of(reviews, ReleaseSize.WIDE, CertificationPolicy.standard(), OPENING.plusDays(100));

        assertThat(history.points())
                .extracting(CriticsHistory.Point::day)
                .containsExactly(OPENING, EARNED, OPENING.plusDays(30));
        assertThat(history.points())
                .extracting(CriticsHistory.Point::certifiedSince)
                .containsExactly(null, EARNED, EARNED);
    }

    private CriticsScorecard card(LocalDate asOf) {
        return CriticsScorecard.of(reviews, ReleaseSize.WIDE, CriticsPolicy.standard(), asOf);
    }

    /** The first five are top critics. */
    private void on(LocalDate day, int count, Sentiment sentiment) {
        for (int number = 0; number < count; number++) {
            reviews.add(new CountedReview(sentiment, number < 5, day, null));
        }
    }
}
