package app.matinee.audience;

import app.matinee.scoring.AudienceScorecard;
import java.util.List;
import java.util.Map;

/**
 * Sums up the audience's side of a title.
 *
 * @param scorecard of all ratings up to this moment, also those not folded yet
 * @param writtenReviews how many written reviews are published; not the number of ratings
 * @param reviews the first of them, newest first
 * @param imported how many of the ratings came with an import, by its number; counted up to {@link #MOST_COUNTED} in all
 */
public record AudiencePanel(
        AudienceScorecard scorecard, int writtenReviews, List<AudienceReview> reviews, Map<Integer, Integer> imported) {

    /** So many imported ratings are counted for a page. */
    public static final int MOST_COUNTED = 10_000;
}
