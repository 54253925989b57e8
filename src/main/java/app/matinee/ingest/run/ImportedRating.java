package app.matinee.ingest.run;

import app.matinee.accounts.Accounts.Identity;
import app.matinee.catalog.ExternalId;
import app.matinee.scoring.Stars;
import java.time.Instant;

/**
 * Tells what somebody gave a title.
 *
 * @param line where it stands in its file, counted from 1
 * @param title as its source calls it
 * @param rater opened unless it is there
 */
public record ImportedRating(long line, ExternalId title, Identity rater, Stars stars, Instant ratedAt) {}
