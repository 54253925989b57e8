package app.matinee.cli;

import app.matinee.catalog.RefusedCorrectionException;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Corrects the catalogue and says in one line what was done, or why it can't be. */
abstract class CatalogCorrection extends DatabaseCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    final int run(BeanFactory modules) {
        try {
            spec.commandLine().getOut().println(correct(modules));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (RefusedCorrectionException e) {
            throw new CommandException(ExitCode.USAGE, e.getMessage() + hint());
        }
    }

    /** Does it and says what was done. */
    abstract String correct(BeanFactory modules);

    /** Returns what helps after a refusal; by default nothing. */
    String hint() {
        return "";
    }
}
