package app.matinee.audience;

import org.jspecify.annotations.Nullable;

/**
 * Chooses which written reviews a list shows.
 *
 * @param verifiedOnly whether only those with a verified rating
 * @param stars 1 to 5 whole stars, half a star standing with the next whole one; null for all
 */
public record AudienceReviewFilter(
        boolean verifiedOnly, @Nullable Integer stars) {
    public static final AudienceReviewFilter ALL = new AudienceReviewFilter(false, null);
}
