/** Reads what Trakt exports: answers of its API as JSON, and tables. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.trakt;
