/** Reads ratings, watchlists, favourites and lists that TMDB exports. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.tmdb;
