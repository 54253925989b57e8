package app.matinee.catalog;

/**
 * Says on whose account titles and people are taken in.
 *
 * @param run the import that brings them, as {@link ImportRuns} numbers it
 * @param source the key of the source that tells of them, such as {@code imdb}
 */
public record Delivery(int run, String source) {}
