package app.matinee.audience;

import app.matinee.audience.FoundReview.ReviewedTitle;
import app.matinee.catalog.TitleId;

/** Shows a review among all of a member's. */
public record MemberReview(AudienceReview review, TitleId titleId, ReviewedTitle title) {}
