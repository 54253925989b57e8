/**
 * Brings other people's files in: one package per kind of source, all of them streaming, so that memory does not grow
 * with the file.
 *
 * <p>The door is {@link app.matinee.ingest.Ingest}. What is read goes through the doors of {@code catalog},
 * {@code criticism}, {@code accounts}, {@code lists} and {@code audience}. Schema {@code ingest} holds what members upload,
 * until it is taken in or forgotten.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"catalog", "criticism", "accounts", "lists", "audience", "scoring", "values"})
package app.matinee.ingest;
