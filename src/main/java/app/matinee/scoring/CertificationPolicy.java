package app.matinee.scoring;

import org.jspecify.annotations.Nullable;

/**
 * States when a title gains and loses <em>Certified Fresh</em>.
 *
 * @param gainedAt the rounded percentage from which it can be gained
 * @param lostBelow the rounded percentage below which it is lost
 * @param topCritics how many reviews of top critics it needs
 * @param wideReviews how many reviews a wide release needs
 * @param limitedReviews how many a limited or streaming release needs, and a release of unknown size
 * @param seasonReviews how many a season of a series needs
 * @param steadyDays for how many days all of these must have held without a break; 0 certifies on the day itself
 */
public record CertificationPolicy(
        int gainedAt,
        int lostBelow,
        int topCritics,
        int wideReviews,
        int limitedReviews,
        int seasonReviews,
        int steadyDays) {

    public CertificationPolicy {
        if (lostBelow > gainedAt) {
            throw new IllegalArgumentException(
                    "A certificate gained at " + gainedAt + " cannot be lost below " + lostBelow);
        }
        if (steadyDays < 0) {
            throw new IllegalArgumentException("Steady days are 0 or more, not " + steadyDays);
        }
    }

    /** Returns the published thresholds: 75, lost below 70, 5 top critics, 80, 40 or 20 reviews, steady for 7 days. */
    public static CertificationPolicy standard() {
        return new CertificationPolicy(75, 70, 5, 80, 40, 20, 7);
    }

    /** Returns how many reviews a release needs, or null for a whole series and a single episode, which are never certified. */
    public @Nullable Integer reviewsNeeded(ReleaseSize size) {
        return switch (size) {
            case WIDE -> wideReviews;
            case LIMITED, STREAMING, UNKNOWN -> limitedReviews;
            case SEASON -> seasonReviews;
            case SERIES, EPISODE -> null;
        };
    }

    /** Tells whether the counts of one day meet every threshold but that of time. */
    boolean isMetBy(Tally all, Tally top, ReleaseSize size) {
        Integer needed = reviewsNeeded(size);
        var percent = all.percent();
        return needed != null
                && percent != null
                && percent.isAtLeast(gainedAt)
                && all.total() >= needed
                && top.total() >= topCritics;
    }

    /** Tells whether the counts of one day still keep a certificate that was gained before. */
    boolean isKeptBy(Tally all) {
        var percent = all.percent();
        return percent != null && percent.isAtLeast(lostBelow);
    }
}
