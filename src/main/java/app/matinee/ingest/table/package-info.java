/**
 * Reads comma, semicolon or tab separated files of unknown origin and size, row by row.
 *
 * <p>The quoting of RFC 4180 is read here rather than by a library because of what has to happen when a file is broken:
 * a quote that is never closed must cost one row and not the rest of the file, a line without end must not fill the
 * memory, and every complaint must name the line in which an editor will find it.
 */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.table;
