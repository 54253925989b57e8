package app.matinee.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the options that all imports have. */
final class ImportOptions {

    @Parameters(paramLabel = "FILE", description = "The file to import.")
    Path file = Path.of("");

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "The name under which the file's own ids are kept (default: by its layout).")
    @Nullable
    String source;

    @Mixin
    TermsOptions stated = new TermsOptions();

    @Option(names = "--dry-run", description = "Report what would happen and change nothing.")
    boolean dryRun;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rejected rows are listed (default: FILE.rejects.csv, or FILE.dry-run.rejects.csv, beside the file).")
    @Nullable
    Path rejects;
}
