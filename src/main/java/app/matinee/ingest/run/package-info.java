/** Carries an import of several parts through: in batches, resumable, recorded, and undone when somebody wants it. */
@org.jspecify.annotations.NullMarked
package app.matinee.ingest.run;
