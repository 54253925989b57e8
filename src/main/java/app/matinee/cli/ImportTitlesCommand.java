package app.matinee.cli;

import app.matinee.ingest.Ingest;
import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.TitleImport;
import app.matinee.ingest.TitlesImported;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports films, series, seasons and episodes; see {@code docs/importing/titles.md}. */
@Command(
        name = "titles",
        description = "Imports films, series, seasons and episodes from CSV or TSV, plain or gzip.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all rows are in; 1 some rows were rejected; 2 nothing was imported.",
            "",
            "  matinee import titles --dry-run titles.csv"
        })
final class ImportTitlesCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Option(names = "--demo", description = "Mark what is new as part of the demo catalogue.")
    private boolean demo;

    @Override
    int run(BeanFactory modules) {
        TitleImport order = new TitleImport(
                options.file, options.source, options.stated.terms(), demo, options.dryRun, options.rejects);
        return new ImportOutput(spec.commandLine()).report(take(modules, order), options.dryRun);
    }

    private static TitlesImported take(BeanFactory modules, TitleImport order) {
        try (ImportProgress progress = ImportProgress.onStandardError()) {
            return modules.getBean(Ingest.class).titles(order, progress);
        } catch (RefusedFileException e) {
            throw new CommandException(ImportOutput.NOTHING_IMPORTED, String.valueOf(e.getMessage()));
        }
    }
}
