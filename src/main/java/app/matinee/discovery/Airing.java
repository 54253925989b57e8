package app.matinee.discovery;

import org.jspecify.annotations.Nullable;

/**
 * Shows an episode that is first on television on a day.
 *
 * @param network the first network of its series; null where none is known
 */
public record Airing(Tile tile, @Nullable String network) {}
