package app.matinee.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the imports. */
@Command(
        name = "import",
        description = "Imports files that others made.",
        subcommands = {ImportCriticReviewsCommand.class, ImportTitlesCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND")
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which kind of file: critic-reviews or titles?");
    }
}
