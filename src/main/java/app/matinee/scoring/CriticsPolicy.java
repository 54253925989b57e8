package app.matinee.scoring;

import java.util.Map;

/**
 * Gathers every number of the critics' rules that an operator can configure.
 *
 * @param minimumReviews how many reviews a score needs to be shown, at least 1
 * @param minimumByRelease exceptions to it by size of release; empty means one minimum for all
 * @param freshFrom the rounded percentage from which a score is Fresh
 * @param certification when a certificate is gained and lost
 * @param certificateWithheld true when a curator withholds the certificate of the title at hand; the reason is the curator's
 */
public record CriticsPolicy(
        int minimumReviews,
        Map<ReleaseSize, Integer> minimumByRelease,
        int freshFrom,
        CertificationPolicy certification,
        boolean certificateWithheld) {

    public CriticsPolicy {
        minimumByRelease = Map.copyOf(minimumByRelease);
        requirePositive(minimumReviews);
        minimumByRelease.values().forEach(CriticsPolicy::requirePositive);
    }

    private static void requirePositive(int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("A score needs at least 1 review to be shown, not " + minimum);
        }
    }

    /** Returns the published rules: shown from 5 reviews, Fresh from 60, certificates as {@link CertificationPolicy#standard()}. */
    public static CriticsPolicy standard() {
        return new CriticsPolicy(5, Map.of(), 60, CertificationPolicy.standard(), false);
    }

    /** Returns these rules for a title whose certificate a curator withholds. */
    public CriticsPolicy withholdingCertificate() {
        return new CriticsPolicy(minimumReviews, minimumByRelease, freshFrom, certification, true);
    }

    /** Returns how many reviews a score of this release needs to be shown; an unknown size counts as limited. */
    public int minimumFor(ReleaseSize size) {
        ReleaseSize known = size == ReleaseSize.UNKNOWN ? ReleaseSize.LIMITED : size;
        return minimumByRelease.getOrDefault(known, minimumReviews);
    }
}
