package app.matinee.cli;

import app.matinee.ingest.SourceOrder;
import app.matinee.ingest.TvmazeOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports from TVmaze; see {@code docs/importing/tvmaze.md}. */
@Command(
        name = "tvmaze",
        description = "Imports series with their episodes from TVmaze: saved answers, or from its API.",
        mixinStandardHelpOptions = true,
        footer = {"", "  matinee import tvmaze --shows 82"})
final class ImportTvmazeCommand extends ImportSourceCommand {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders of saved answers.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--show", paramLabel = "ID", description = "The show of episodes that do not tell theirs.")
    private @Nullable Long show;

    @Option(names = "--shows", paramLabel = "IDS|FILE", description = "TVmaze's ids to ask for, or a file of them.")
    private @Nullable String shows;

    @Option(
            names = "--index",
            paramLabel = "PAGES",
            description = "Pages of the list of all shows to ask for: 0-3, 5 or all.")
    private @Nullable String index;

    @Override
    SourceOrder order() {
        return new TvmazeOrder(files, show, shows, index);
    }
}
