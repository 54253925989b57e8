/** Knows how files arrange their columns, and turns the texts of fields into dates, numbers, flags and clean texts. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.fields;
