package app.matinee.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Is the program {@code matinee}: finds the command that was asked for and runs it. */
@Command(
        name = "matinee",
        description = "A self-hosted review aggregator for film and television.",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            OriginalScoreCommand.class,
            ImportCommand.class,
            CatalogCommand.class,
            PictureCommand.class,
            UserCommand.class,
            ScoresCommand.class,
            RescoreCommand.class,
            ReindexCommand.class,
            VersionCommand.class,
            TrainCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done; 1 to 9 as the command says; 64 wrong arguments; 69 no database;",
            "70 unexpected failure; 73 port taken; 78 wrong setting."
        })
public final class MatineeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    /** Runs the command that the arguments name and returns its exit code. */
    public static int execute(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        MatineeCommand matinee = new MatineeCommand();
        Failures failures = new Failures(() -> matinee.debug);
        return new CommandLine(matinee)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
