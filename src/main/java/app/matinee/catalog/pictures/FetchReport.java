package app.matinee.catalog.pictures;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a fetch of missing pictures did.
 *
 * @param fetched how many pictures came in
 * @param failed how many addresses gave none
 * @param stopped why it ended early; null when it came to its end or its limit
 */
public record FetchReport(int fetched, int failed, @Nullable String stopped) {}
