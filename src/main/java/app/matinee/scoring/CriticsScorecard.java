package app.matinee.scoring;

import app.matinee.values.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds everything a page shows of the critics' side of a title as of one day.
 *
 * @param all the reviews that count
 * @param top those of top critics among them
 * @param reviewsNeeded how many reviews the score needs to be shown
 * @param state how the score is shown
 * @param certifiedSince the day the certificate was gained, or null when there is none or it is withheld
 * @param certificateWithheld true when a certificate would stand but a curator withholds it
 * @param releaseAssumed true when the size of the release is unknown and taken as limited
 * @param scores mean and spread of the original scores
 * @param interval the share that the counts are compatible with, or null without a review
 * @param asOf the day
 * @param ruleVersion the version of the rules
 */
public record CriticsScorecard(
        Tally all,
        Tally top,
        int reviewsNeeded,
        CriticsState state,
        @Nullable LocalDate certifiedSince,
        boolean certificateWithheld,
        boolean releaseAssumed,
        ScoreDistribution scores,
        @Nullable WilsonInterval interval,
        LocalDate asOf,
        int ruleVersion) {

    /**
     * Computes the scorecard from the reviews alone: each counts on the days that {@link CountedReview#countsOn} says, and steady
     * days and certificates are replayed over these dates.
     *
     * @param reviews in any order; those that do not count by {@code asOf} are as if they did not exist
     */
    public static CriticsScorecard of(
            List<CountedReview> reviews, ReleaseSize size, CriticsPolicy policy, LocalDate asOf) {
        var latest =
                CriticsHistory.of(reviews, size, policy.certification(), asOf).latest();
        Tally all = latest == null ? Tally.EMPTY : latest.all();
        LocalDate earned = latest == null ? null : latest.certifiedSince();
        LocalDate certifiedSince = policy.certificateWithheld() ? null : earned;
        int needed = policy.minimumFor(size);
        return new CriticsScorecard(
                all,
                latest == null ? Tally.EMPTY : latest.top(),
                needed,
                state(all, needed, policy.freshFrom(), certifiedSince != null),
                certifiedSince,
                policy.certificateWithheld() && earned != null,
                size == ReleaseSize.UNKNOWN,
                ScoreDistribution.of(scoresOn(asOf, reviews)),
                all.total() == 0 ? null : WilsonInterval.of(all.fresh(), all.total()),
                asOf,
                ScoringRules.VERSION);
    }

    /** Returns the Tomatometer whatever the minimum, or null without a review; pages show it only if {@link #isShown()}. */
    public @Nullable Percent tomatometer() {
        return all.percent();
    }

    /** Returns the same percentage over top critics only, or null when none has reviewed the title. */
    public @Nullable Percent topTomatometer() {
        return top.percent();
    }

    /** Tells whether enough reviews count for the percentage to be shown; below that a page says how many are needed. */
    public boolean isShown() {
        return state != CriticsState.NONE && state != CriticsState.TOO_FEW;
    }

    private static CriticsState state(Tally all, int needed, int freshFrom, boolean certified) {
        Percent percent = all.percent();
        if (percent == null) {
            return CriticsState.NONE;
        }
        if (all.total() < needed) {
            return CriticsState.TOO_FEW;
        }
        if (certified) {
            return CriticsState.CERTIFIED;
        }
        return percent.isAtLeast(freshFrom) ? CriticsState.FRESH : CriticsState.ROTTEN;
    }

    private static List<OriginalScore> scoresOn(LocalDate day, List<CountedReview> reviews) {
        return reviews.stream()
                .filter(review -> review.countsOn(day))
                .map(CountedReview::score)
                .filter(Objects::nonNull)
                .toList();
    }
}
