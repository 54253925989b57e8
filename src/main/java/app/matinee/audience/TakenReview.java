package app.matinee.audience;

import app.matinee.audience.TakenRating.Outcome;
import app.matinee.catalog.TitleId;

/**
 * Tells what became of a brought review.
 *
 * @param review what was written or changed, else what stands there; 0 if nothing does
 * @param revision of it now, by which to see whether it was changed since
 */
public record TakenReview(TitleId title, Outcome outcome, ReviewId review, int revision) {}
