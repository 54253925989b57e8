/** Reads IMDb's non-commercial tables; the layout is told in {@code docs/importing/imdb.md}. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.imdb;
