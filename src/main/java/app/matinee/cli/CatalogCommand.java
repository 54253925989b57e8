package app.matinee.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what curates the catalogue; see {@code docs/importing/matching.md}. */
@Command(
        name = "catalog",
        description = "Decides what matching could not: which title a row means, which titles or people are one.",
        subcommands = {
            CatalogQuestionsCommand.class,
            CatalogAnswerCommand.class,
            CatalogMergeCommand.class,
            CatalogSplitCommand.class,
            CatalogUnmergeCommand.class,
            CatalogMergesCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT")
final class CatalogCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "What: questions, answer, merge, split, unmerge or merges, to list merges?");
    }
}
