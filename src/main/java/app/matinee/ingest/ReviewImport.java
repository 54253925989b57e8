package app.matinee.ingest;

import app.matinee.catalog.SourceTerms;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an import of critics' reviews.
 *
 * @param file a table, plain or gzip
 * @param titles a list of the titles that are reviewed, loaded first; or null if they are known
 * @param mapping our columns and the file's names for them; empty when the layout is a known one
 * @param source the name under which the source's own ids are kept, or null for the layout's usual one
 * @param terms under which the source's data may be used
 * @param pending whether critics and outlets that were not known wait for approval
 * @param demo whether the reviews belong to the demo catalogue
 * @param dryRun whether to report only and change nothing
 * @param rejects where rejected rows go, or null for the usual place beside the file
 */
public record ReviewImport(
        Path file,
        @Nullable Path titles,
        Map<String, String> mapping,
        @Nullable String source,
        SourceTerms terms,
        boolean pending,
        boolean demo,
        boolean dryRun,
        @Nullable Path rejects) {
    public ReviewImport {
        mapping = Map.copyOf(mapping);
    }

    public ReviewImport(
            Path file,
            @Nullable Path titles,
            Map<String, String> mapping,
            @Nullable String source,
            boolean pending,
            boolean demo,
            boolean dryRun,
            @Nullable Path rejects) {
        this(file, titles, mapping, source, SourceTerms.UNSTATED, pending, demo, dryRun, rejects);
    }

    TitleImport titleImport(Path list) {
        return new TitleImport(list, source, terms, demo, dryRun, null);
    }
}
