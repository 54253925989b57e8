/** Reads JSON that others wrote: what is missing is missing, what is wrong is noted with its place, the rest goes on. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.json;
