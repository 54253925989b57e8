package app.matinee.audience;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;

/**
 * Shows a rating among all of a member's.
 *
 * @param verified whether a proof is attached to it
 * @param ratedAt when it was last changed
 */
public record MemberRating(TitleId title, Stars stars, boolean verified, Instant ratedAt) {}
