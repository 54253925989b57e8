package app.matinee.scoring;

import static app.matinee.scoring.Sentiment.FRESH;
import static app.matinee.scoring.Sentiment.ROTTEN;
import static org.assertj.core.api.Assertions.assertThat;

import app.matinee.values.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriticsScorecardTest {

    private static final LocalDate OPENING = LocalDate.of(2026, 3, 6);
    private static final CriticsPolicy STANDARD = CriticsPolicy.standard();

    @Test
    void aTitleWithoutReviewsHasNoScoreRatherThanZero() {
        CriticsScorecard card = scorecard(List.of());

        assertThat(card.state()).isEqualTo(CriticsState.NONE);
        assertThat(card.tomatometer()).isNull();
        assertThat(card.interval()).isNull();
        assertThat(card.scores().meanTenths()).isNull();
    }

    @Test
    void aTitleWithFourReviewsHasNoTomatometerYet() {
        CriticsScorecard card = scorecard(reviews(4, FRESH));

        assertThat(card.state()).isEqualTo(CriticsState.TOO_FEW);
        assertThat(card.isShown()).isFalse();
        assertThat(card.reviewsNeeded()).isEqualTo(5);
        assertThat(card.tomatometer())
                .as("computed all the same, for lists of scores")
                .isEqualTo(new Percent(100));
    }

    @Test
    void theFifthReviewShowsTheTomatometer() {
        assertThat(scorecard(reviews(5, FRESH)).isShown()).isTrue();
    }

    @Test
    void anOperatorCanAskForMoreReviewsOfWideReleases() {
        var policy = new CriticsPolicy(10, Map.of(ReleaseSize.WIDE, 40), 60, CertificationPolicy.standard(), false);

        assertThat(policy.minimumFor(ReleaseSize.WIDE)).isEqualTo(40);
        assertThat(policy.minimumFor(ReleaseSize.SEASON)).isEqualTo(10);
    }

    @Test
    void anUnknownReleaseCountsAsLimitedAndIsMarked() {
        var policy = new CriticsPolicy(10, Map.of(ReleaseSize.LIMITED, 20), 60, CertificationPolicy.standard(), false);

        CriticsScorecard card = CriticsScorecard.of(reviews(15, FRESH), ReleaseSize.UNKNOWN, policy, OPENING);

        assertThat(card.reviewsNeeded()).isEqualTo(20);
        assertThat(card.releaseAssumed()).isTrue();
    }

    @Test
    void sixtyPercentIsFreshAndFiftyNineIsRotten() {
        assertThat(scorecard(mixed(3, 2)).state()).isEqualTo(CriticsState.FRESH);
        assertThat(scorecard(mixed(59, 41)).state()).isEqualTo(CriticsState.ROTTEN);
    }

    @Test
    void theCranesAreFlyingStandsAtNinetySix() {
        CriticsScorecard card = scorecard(mixed(26, 1));

        assertThat(card.tomatometer()).isEqualTo(new Percent(96));
        WilsonInterval interval = WilsonInterval.of(26, 27);
        assertThat(card.interval()).isEqualTo(interval);
        assertThat(interval.lowPercent()).isEqualTo(new Percent(82));
        assertThat(interval.highPercent()).isEqualTo(new Percent(99));
    }

    @Test
    void topCriticsHaveAPercentageOfTheirOwn() {
        var reviews = new ArrayList<>(reviews(6, FRESH));
        reviews.add(new CountedReview(FRESH, true, OPENING, null));
        reviews.add(new CountedReview(ROTTEN, true, OPENING, null));

        CriticsScorecard card = scorecard(reviews);

        assertThat(card.top()).isEqualTo(new Tally(1, 2));
        assertThat(card.topTomatometer()).isEqualTo(new Percent(50));
        assertThat(card.tomatometer()).isEqualTo(new Percent(88));
    }

    @Test
    void aScoreAsOfADateCountsWhatCountedByThen() {
        var reviews = new ArrayList<>(reviews(5, FRESH));
        reviews.add(new CountedReview(ROTTEN, false, OPENING.plusDays(10), null));

        CriticsScorecard before = CriticsScorecard.of(reviews, ReleaseSize.WIDE, STANDARD, OPENING.plusDays(9));
        CriticsScorecard after = CriticsScorecard.of(reviews, ReleaseSize.WIDE, STANDARD, OPENING.plusDays(10));

        assertThat(before.all()).isEqualTo(new Tally(5, 5));
        assertThat(after.all()).isEqualTo(new Tally(5, 6));
    }

    @Test
    void aWithdrawnReviewCountsUntilTheDayItWasWithdrawn() {
        var reviews = new ArrayList<>(reviews(5, FRESH));
        reviews.add(new CountedReview(ROTTEN, false, OPENING, OPENING.plusDays(3), OriginalScore.parse("0/4")));

        CriticsScorecard before = CriticsScorecard.of(reviews, ReleaseSize.WIDE, STANDARD, OPENING.plusDays(2));
        CriticsScorecard after = CriticsScorecard.of(reviews, ReleaseSize.WIDE, STANDARD, OPENING.plusDays(3));

        assertThat(before.all()).isEqualTo(new Tally(5, 6));
        assertThat(before.scores().scored()).isEqualTo(1);
        assertThat(after.all()).isEqualTo(new Tally(5, 5));
        assertThat(after.scores().scored()).isZero();
    }

    @Test
    void everyScorecardNamesTheVersionOfItsRules() {
        assertThat(scorecard(List.of()).ruleVersion()).isEqualTo(ScoringRules.VERSION);
    }

    private static CriticsScorecard scorecard(List<CountedReview> reviews) {
        return CriticsScorecard.of(reviews, ReleaseSize.WIDE, STANDARD, OPENING);
    }

    private static List<CountedReview> mixed(int fresh, int rotten) {
        var reviews = new ArrayList<>(reviews(fresh, FRESH));
        reviews.addAll(reviews(rotten, ROTTEN));
        return reviews;
    }

    private static List<CountedReview> reviews(int count, Sentiment sentiment) {
        return Collections.nCopies(count, new CountedReview(sentiment, false, OPENING, null));
    }
}
