/**
 * Reads TMDB: answers of its API that were saved as files, and the API itself.
 *
 * <p>Whatever is told of one title, in however many answers, is gathered first, because a run tells of a title once.
 */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.tmdb;
