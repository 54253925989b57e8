package app.matinee.platform.changes;

import java.time.Instant;

/**
 * Says that something changed.
 *
 * @param kind what it is, such as {@code title} or {@code critic}
 * @param id which one
 * @param at when the change was written, not when it was committed
 */
public record Change(String kind, long id, Instant at) {}
