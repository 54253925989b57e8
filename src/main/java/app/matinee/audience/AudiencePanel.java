package app.matinee.audience;

import app.matinee.scoring.AudienceScorecard;
import java.util.List;

/**
 * Sums up the audience's side of a title.
 *
 * @param scorecard of all ratings up to this moment, also those not folded yet
 * @param writtenReviews how many written reviews are published; not the number of ratings
 * @param reviews the first of them, newest first
 */
public record AudiencePanel(AudienceScorecard scorecard, int writtenReviews, List<AudienceReview> reviews) {}
