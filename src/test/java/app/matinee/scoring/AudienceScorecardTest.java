package app.matinee.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.matinee.values.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;

class AudienceScorecardTest {

    @Test
    void withoutRatingsThereIsNoScore() {
        AudienceScorecard card = card(StarTally.EMPTY);

        assertThat(card.state()).isEqualTo(AudienceState.NONE);
        assertThat(card.popcornmeter()).isNull();
        assertThat(card.averageStars()).isNull();
        assertThat(card.interval()).isNull();
    }

    @Test
    void fortyNineRatingsShowNoPercentageYet() {
        AudienceScorecard card = card(tally(9, 40));

        assertThat(card.state()).isEqualTo(AudienceState.TOO_FEW);
        assertThat(card.isShown()).isFalse();
        assertThat(card.ratingsText()).isEqualTo("49");
        assertThat(card.popcornmeter()).isEqualTo(new Percent(82));
    }

    @Test
    void sixtyPercentIsHotAndLessIsStale() {
        assertThat(card(tally(40, 60)).state()).isEqualTo(AudienceState.HOT);
        assertThat(card(tally(41, 59)).state()).isEqualTo(AudienceState.STALE);
        assertThat(card(tally(41, 59)).ratingsText()).isEqualTo("100+");
    }

    @Test
    void ratingsOfThreeAndAHalfStarsAndMoreArePositive() {
        StarTally tally = StarTally.EMPTY.plus(new Stars(6)).plus(new Stars(7)).plus(new Stars(10));

        assertThat(tally.positive()).isEqualTo(2);
        assertThat(tally.percent()).isEqualTo(new Percent(67));
        assertThat(tally.average()).isEqualTo((3 + 3.5 + 5) / 3, within(1e-9));
    }

    @Test
    void halfStarsStandWithTheNextWholeStarSoThatTheFirstTwoRowsAreThePositiveOnes() {
        var tally = new StarTally(List.of(1L, 1L, 2L, 2L, 3L, 1L, 10L, 20L, 30L, 30L));

        assertThat(tally.starPercentages()).containsExactly(60, 30, 4, 4, 2);
        assertThat(tally.percent()).isEqualTo(new Percent(90));
    }

    @Test
    void shownPercentagesOfStarsSumToOneHundred() {
        var thirds = new StarTally(List.of(1L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 1L));

        assertThat(thirds.starPercentages()).containsExactly(34, 0, 33, 0, 33);
    }

    @Test
    void ninetyPercentOfFiveHundredVerifiedRatingsAreVerifiedHot() {
        assertThat(verified(tally(50, 450), ReleaseSize.WIDE, AudienceState.HOT))
                .isEqualTo(AudienceState.VERIFIED_HOT);
        assertThat(verified(tally(49, 450), ReleaseSize.WIDE, AudienceState.HOT))
                .isEqualTo(AudienceState.HOT);
        assertThat(verified(tally(55, 445), ReleaseSize.WIDE, AudienceState.HOT))
                .isEqualTo(AudienceState.HOT);
    }

    @Test
    void aLimitedReleaseNeedsHalfAsManyVerifiedRatings() {
        assertThat(verified(tally(25, 225), ReleaseSize.LIMITED, AudienceState.HOT))
                .isEqualTo(AudienceState.VERIFIED_HOT);
        assertThat(verified(tally(25, 225), ReleaseSize.UNKNOWN, AudienceState.HOT))
                .isEqualTo(AudienceState.VERIFIED_HOT);
        assertThat(verified(tally(25, 225), ReleaseSize.WIDE, AudienceState.HOT))
                .isEqualTo(AudienceState.HOT);
    }

    @Test
    void verifiedHotIsKeptAtEightyAndLostBelow() {
        assertThat(verified(tally(100, 400), ReleaseSize.WIDE, AudienceState.VERIFIED_HOT))
                .isEqualTo(AudienceState.VERIFIED_HOT);
        assertThat(verified(tally(104, 396), ReleaseSize.WIDE, AudienceState.VERIFIED_HOT))
                .isEqualTo(AudienceState.HOT);
        assertThat(verified(tally(100, 400), ReleaseSize.WIDE, AudienceState.HOT))
                .isEqualTo(AudienceState.HOT);
    }

    @Test
    void onlyTheatricalTitlesAreVerifiedHot() {
        StarTally tally = tally(0, 1000);

        AudienceScorecard card = AudienceScorecard.of(
                tally, tally, false, ReleaseSize.WIDE, AudiencePolicy.standard(), AudienceState.VERIFIED_HOT);

        assertThat(card.state()).isEqualTo(AudienceState.HOT);
    }

    @Test
    void aTallyHasTenNumbersOfZeroOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StarTally(List.of(1L)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StarTally(List.of(-1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L)));
    }

    private static AudienceState verified(StarTally verified, ReleaseSize size, AudienceState previous) {
        return AudienceScorecard.of(verified, verified, true, size, AudiencePolicy.standard(), previous)
                .state();
    }

    private static AudienceScorecard card(StarTally all) {
        return AudienceScorecard.of(
                all, StarTally.EMPTY, true, ReleaseSize.WIDE, AudiencePolicy.standard(), AudienceState.NONE);
    }

    /** Makes a tally of one-star and five-star ratings. */
    private static StarTally tally(long negative, long positive) {
        return new StarTally(List.of(0L, negative, 0L, 0L, 0L, 0L, 0L, 0L, 0L, positive));
    }
}
