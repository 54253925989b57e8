/** Reads the data sets that MovieLens publishes: films, their ids elsewhere, ratings and tags. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.movielens;
