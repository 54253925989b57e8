package app.matinee.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers every number of the audience's rules that an operator can configure.
 *
 * @param minimumRatings how many ratings a score needs to be shown, at least 1
 * @param hotFrom the rounded percentage from which a score is Hot
 * @param verifiedHotGainedAt the rounded percentage over verified ratings from which Verified Hot is gained
 * @param verifiedHotLostBelow the one below which it is lost
 * @param wideVerifiedRatings how many verified ratings a wide release needs for it
 * @param limitedVerifiedRatings how many any other release needs
 * @param ratingsBeforeRelease true to accept ratings before a title's first release anywhere
 */
public record AudiencePolicy(
        int minimumRatings,
        int hotFrom,
        int verifiedHotGainedAt,
        int verifiedHotLostBelow,
        int wideVerifiedRatings,
        int limitedVerifiedRatings,
        boolean ratingsBeforeRelease) {

    public AudiencePolicy {
        if (minimumRatings < 1) {
            throw new IllegalArgumentException("A score needs at least 1 rating to be shown, not " + minimumRatings);
        }
        if (verifiedHotLostBelow > verifiedHotGainedAt) {
            throw new IllegalArgumentException(
                    "Verified Hot gained at " + verifiedHotGainedAt + " cannot be lost below " + verifiedHotLostBelow);
        }
    }

    /** Returns the published rules: shown from 50 ratings, Hot from 60, Verified Hot from 90 with 500 (250), lost below 80. */
    public static AudiencePolicy standard() {
        return new AudiencePolicy(50, 60, 90, 80, 500, 250, false);
    }

    /** Tells whether a title can be rated on a day; one whose first release is unknown can be. */
    public boolean acceptsRatings(@Nullable LocalDate firstRelease, LocalDate today) {
        return ratingsBeforeRelease || firstRelease == null || !firstRelease.isAfter(today);
    }

    int verifiedRatingsNeeded(ReleaseSize size) {
        return size == ReleaseSize.WIDE ? wideVerifiedRatings : limitedVerifiedRatings;
    }
}
