package app.matinee.cli;

import app.matinee.catalog.SourceTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Holds what can be said of a source that nobody knows but whoever has its files. */
final class TermsOptions {

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "The licence of the source's data, shown under Sources (default: as stated before).")
    private @Nullable String licence;

    @Option(
            names = "--attribution",
            paramLabel = "TEXT",
            description = "What every page that shows the source's data says (default: as stated before).")
    private @Nullable String attribution;

    SourceTerms terms() {
        return new SourceTerms(licence, attribution);
    }
}
