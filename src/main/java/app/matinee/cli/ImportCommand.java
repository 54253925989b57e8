package app.matinee.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups the imports. */
@Command(
        name = "import",
        description = "Imports what others made, lists imports and undoes them.",
        subcommands = {
            ImportCriticReviewsCommand.class,
            ImportTitlesCommand.class,
            ImportImdbCommand.class,
            ImportTmdbCommand.class,
            ImportTvmazeCommand.class,
            ImportMovielensCommand.class,
            ImportIdsCommand.class,
            ImportRunsCommand.class,
            ImportUndoCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND")
final class ImportCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which kind: critic-reviews, titles, imdb, tmdb, tvmaze, movielens or ids? Or runs, to list imports, or undo?");
    }
}
