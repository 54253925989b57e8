/** Reads critics' reviews from tables: our own layout, those that are passed around, and any other by a mapping. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.critics;
