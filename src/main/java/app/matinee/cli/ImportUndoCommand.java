package app.matinee.cli;

import app.matinee.ingest.Ingest;
import app.matinee.ingest.Undone;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Undoes an import, whichever came later. */
@Command(
        name = "undo",
        description = "Takes back what an import brought; what others brought stays.",
        mixinStandardHelpOptions = true)
final class ImportUndoCommand extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The number of the import; 'matinee import runs' lists them.")
    private int run;

    @Override
    int run(BeanFactory modules) {
        Undone undone = modules.getBean(Ingest.class)
                .undo(run)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE, "There is no import " + run + " to undo; 'matinee import runs' lists them"));
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "run %d undone: %,d titles looked at, %,d of them gone; %,d reviews and %,d ratings gone%n",
                        run,
                        undone.titles(),
                        undone.gone(),
                        undone.reviews(),
                        undone.ratings());
        if (undone.kept() > 0) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            Locale.ROOT,
                            "%,d titles stay, though no source tells of them now, since they carry reviews or ratings%n",
                            undone.kept());
        }
        spec.commandLine().getOut().flush();
        spec.commandLine().getErr().flush();
        return ExitCode.OK;
    }
}
