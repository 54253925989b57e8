package app.matinee.audience;

import java.time.Instant;

/**
 * Holds a review that is not published yet, or changes to one.
 *
 * @param body up to 20,000 characters
 * @param revision of the review that was being changed; 0: there was none
 */
public record Draft(String body, boolean spoiler, int revision, Instant savedAt) {}
