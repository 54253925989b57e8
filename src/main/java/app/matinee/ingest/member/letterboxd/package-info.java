/** Reads what Letterboxd exports, and what it imports. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.letterboxd;
