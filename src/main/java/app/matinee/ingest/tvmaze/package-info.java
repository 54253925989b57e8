/** Reads TVmaze: lists of shows and episodes that were saved as files, and its API. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.tvmaze;
