package app.matinee.ingest;

import java.nio.file.Path;

/**
 * Asks for an import of a MovieLens data set.
 *
 * @param place the folder or the zip archive that holds it
 */
public record MovielensOrder(Path place) implements SourceOrder {}
