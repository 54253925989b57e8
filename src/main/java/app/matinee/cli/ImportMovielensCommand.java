package app.matinee.cli;

import app.matinee.ingest.MovielensOrder;
import app.matinee.ingest.SourceOrder;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Imports a MovieLens data set; see {@code docs/importing/movielens.md}. */
@Command(
        name = "movielens",
        description = "Imports films, ratings and tags of a MovieLens data set, as GroupLens publishes it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all rows are in; 1 some were rejected or a file is damaged; 2 nothing was imported.",
            "",
            "  matinee import movielens ml-latest-small.zip"
        })
final class ImportMovielensCommand extends ImportSourceCommand {

    @Parameters(
            paramLabel = "ZIP|DIR",
            description = "The archive, or a folder with movies.csv, links.csv, ratings.csv and tags.csv.")
    private Path place = Path.of("");

    @Override
    SourceOrder order() {
        return new MovielensOrder(place);
    }
}
