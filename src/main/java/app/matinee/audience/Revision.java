package app.matinee.audience;

import java.time.Instant;

/**
 * Holds one wording of a review.
 *
 * @param number counts from 1
 * @param savedAt when the member saved it
 */
public record Revision(int number, String body, boolean spoiler, Instant savedAt) {}
