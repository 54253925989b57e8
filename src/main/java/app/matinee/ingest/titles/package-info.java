/** Reads lists of titles: our own layout and those in which film lists are passed around. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.titles;
