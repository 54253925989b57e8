package app.matinee.ingest;

import app.matinee.catalog.SourceTerms;
import java.nio.file.Path;

/**
 * Asks for an import of ids that belong together, row by row.
 *
 * @param file a table, plain or gzip
 * @param source the key of whoever says so, such as {@code wikidata}
 * @param terms under which its data may be used
 */
public record IdsOrder(Path file, String source, SourceTerms terms) implements SourceOrder {

    public IdsOrder(Path file, String source) {
        this(file, source, SourceTerms.UNSTATED);
    }
}
