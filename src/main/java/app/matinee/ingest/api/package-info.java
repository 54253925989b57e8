/** Asks web services for JSON at the pace they allow, and again when they stumble. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.api;
