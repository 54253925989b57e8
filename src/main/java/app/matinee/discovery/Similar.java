package app.matinee.discovery;

import app.matinee.discovery.likeness.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Shows a title that is like another one.
 *
 * @param person whom the reason is about, by name; null where it is about nobody
 */
public record Similar(Tile tile, Reason reason, @Nullable String person) {}
