/** Reads ratings, watchlists and lists as IMDb exported them over the years. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.imdb;
