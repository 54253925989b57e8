package app.matinee.scoring;

import app.matinee.values.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds everything a page shows of the audience's side of a title.
 *
 * @param all every rating, each member's newest
 * @param verified the ratings among them to which a proof is attached
 * @param ratingsNeeded how many ratings the score needs to be shown
 * @param state how the score is shown
 * @param interval the share that all ratings are compatible with, or null without a rating
 * @param ruleVersion the version of the rules
 */
public record AudienceScorecard(
        StarTally all,
        StarTally verified,
        int ratingsNeeded,
        AudienceState state,
        @Nullable WilsonInterval interval,
        int ruleVersion) {

    /**
     * Computes the scorecard.
     *
     * @param theatrical whether the title was released in theatres, without which it is never Verified Hot
     * @param size its size of release; unknown counts as limited
     * @param previous the state before, since Verified Hot is gained and lost at different percentages
     */
    public static AudienceScorecard of(
            StarTally all,
            StarTally verified,
            boolean theatrical,
            ReleaseSize size,
            AudiencePolicy policy,
            AudienceState previous) {
        boolean verifiedHot = theatrical && isVerifiedHot(verified, size, policy, previous);
        return new AudienceScorecard(
                all,
                verified,
                policy.minimumRatings(),
                state(all, verifiedHot, policy),
                all.ratings() == 0 ? null : WilsonInterval.of(all.positive(), all.ratings()),
                ScoringRules.VERSION);
    }

    /** Returns the Popcornmeter whatever the minimum, or null without a rating; pages show it only if {@link #isShown()}. */
    public @Nullable Percent popcornmeter() {
        return all.percent();
    }

    /** Returns the same percentage over verified ratings, or null when there is none. */
    public @Nullable Percent verifiedPopcornmeter() {
        return verified.percent();
    }

    /** Tells whether there are enough ratings for the percentage to be shown. */
    public boolean isShown() {
        return state != AudienceState.NONE && state != AudienceState.TOO_FEW;
    }

    /** Returns the number of ratings as it is shown in American English: {@code 2,500+}, exact below 50. */
    public String ratingsText() {
        return Bands.text(all.ratings());
    }

    /** Returns the mean in stars, or null without a rating. */
    public @Nullable Double averageStars() {
        return all.average();
    }

    /** Returns the shares of five stars to one, see {@link StarTally#starPercentages()}. */
    public List<Integer> starPercentages() {
        return all.starPercentages();
    }

    private static boolean isVerifiedHot(
            StarTally verified, ReleaseSize size, AudiencePolicy policy, AudienceState previous) {
        Percent percent = verified.percent();
        if (percent == null) {
            return false;
        }
        if (previous == AudienceState.VERIFIED_HOT) {
            return percent.isAtLeast(policy.verifiedHotLostBelow());
        }
        return percent.isAtLeast(policy.verifiedHotGainedAt())
                && verified.ratings() >= policy.verifiedRatingsNeeded(size);
    }

    private static AudienceState state(StarTally all, boolean verifiedHot, AudiencePolicy policy) {
        Percent percent = all.percent();
        if (percent == null) {
            return AudienceState.NONE;
        }
        if (all.ratings() < policy.minimumRatings()) {
            return AudienceState.TOO_FEW;
        }
        if (verifiedHot) {
            return AudienceState.VERIFIED_HOT;
        }
        return percent.isAtLeast(policy.hotFrom()) ? AudienceState.HOT : AudienceState.STALE;
    }
}
