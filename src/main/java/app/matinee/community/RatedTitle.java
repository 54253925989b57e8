package app.matinee.community;

import app.matinee.catalog.TitleId;
import app.matinee.scoring.Stars;
import java.time.Instant;

/**
 * Shows a rating among all of a member's.
 *
 * @param kept whether the member keeps it to themselves
 */
public record RatedTitle(TitleId title, Stars stars, Instant ratedAt, boolean kept) {}
