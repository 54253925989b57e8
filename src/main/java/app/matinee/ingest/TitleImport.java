package app.matinee.ingest;

import app.matinee.catalog.SourceTerms;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an import of titles.
 *
 * @param file a table, plain or gzip
 * @param source the name under which the source's own ids are kept, or null for the layout's usual one
 * @param terms under which the source's data may be used
 * @param demo whether the titles belong to the demo catalogue
 * @param dryRun whether to report only and change nothing
 * @param rejects where rejected rows go, or null for the usual place beside the file
 */
public record TitleImport(
        Path file,
        @Nullable String source,
        SourceTerms terms,
        boolean demo,
        boolean dryRun,
        @Nullable Path rejects) {

    public TitleImport(Path file, @Nullable String source, boolean demo, boolean dryRun, @Nullable Path rejects) {
        this(file, source, SourceTerms.UNSTATED, demo, dryRun, rejects);
    }
}
