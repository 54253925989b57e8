package app.matinee.catalog.pictures;

import org.jspecify.annotations.Nullable;

/**
 * Tells how it went with one address.
 *
 * @param problem why there is no picture; null when there is
 */
public record FetchStep(String path, String url, @Nullable String problem) {}
