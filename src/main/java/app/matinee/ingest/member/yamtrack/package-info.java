/** Reads the table that Yamtrack exports. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.member.yamtrack;
