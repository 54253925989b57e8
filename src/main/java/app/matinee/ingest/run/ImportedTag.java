package app.matinee.ingest.run;

import app.matinee.accounts.Accounts.Identity;
import app.matinee.catalog.ExternalId;
import java.time.Instant;

/**
 * Tells what somebody called a title.
 *
 * @param line where it stands in its file, counted from 1
 * @param title as its source calls it
 * @param tagger opened unless it is there
 * @param tag 1 to 500 characters
 */
public record ImportedTag(long line, ExternalId title, Identity tagger, String tag, Instant taggedAt) {}
