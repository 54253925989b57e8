package app.matinee.cli;

import app.matinee.ingest.Ingest;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.SourceImported;
import app.matinee.ingest.SourceOrder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports a source in batches: an import that is cut short goes on when the same command is given again. */
abstract class ImportSourceCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--dry-run", description = "Report what would happen and change nothing.")
    private boolean dryRun;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Where rejected rows are listed (default: SOURCE.rejects.csv, or SOURCE.dry-run.rejects.csv, in the working folder).")
    private @Nullable Path rejects;

    @Override
    final int run(BeanFactory modules) {
        // Reported when the progress bar is gone, lest it runs over the report.
        return new ImportOutput(spec.commandLine()).report(take(modules.getBean(Ingest.class)), dryRun);
    }

    private SourceImported take(Ingest ingest) {
        Path listed = rejects == null ? Path.of(spec.name() + (dryRun ? ".dry-run" : "") + ".rejects.csv") : rejects;
        try (ImportProgress progress = ImportProgress.onStandardError()) {
            return ingest.source(order(), listed, dryRun, progress);
        } catch (RefusedFileException e) {
            throw new CommandException(ImportOutput.NOTHING_IMPORTED, String.valueOf(e.getMessage()));
        }
    }

    /** Says what is to be imported. */
    abstract SourceOrder order();
}
