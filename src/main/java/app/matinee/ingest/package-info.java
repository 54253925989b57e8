/**
 * Brings other people's files in: one package per kind of source, all of them streaming, so that memory does not grow
 * with the file.
 *
 * <p>The door is {@link app.matinee.ingest.Ingest}. Owns no data: what is read goes through the doors of {@code catalog},
 * {@code criticism}, {@code accounts} and {@code audience}.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"catalog", "criticism", "accounts", "audience", "scoring"})
package app.matinee.ingest;
