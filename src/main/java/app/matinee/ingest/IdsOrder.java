package app.matinee.ingest;

import java.nio.file.Path;

/**
 * Asks for an import of ids that belong together, row by row.
 *
 * @param file a table, plain or gzip
 * @param source the key of whoever says so, such as {@code wikidata}
 */
public record IdsOrder(Path file, String source) implements SourceOrder {}
