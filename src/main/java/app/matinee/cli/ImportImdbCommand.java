package app.matinee.cli;

import app.matinee.ingest.ImdbOrder;
import app.matinee.ingest.SourceOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports IMDb's tables; see {@code docs/importing/imdb.md}. */
@Command(
        name = "imdb",
        description = "Imports IMDb's non-commercial tables, plain or gzip, as many of the seven as there are.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all rows are in; 1 some were rejected or a file is damaged; 2 nothing was imported.",
            "",
            "  matinee import imdb --kinds movie,tvSeries,tvEpisode --min-votes 1000 ~/imdb"
        })
final class ImportImdbCommand extends ImportSourceCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR|FILE",
            description = "Folders or files; tables are recognized by their header.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--kinds",
            split = ",",
            paramLabel = "KIND",
            description = "Title types to take, such as movie,tvSeries,tvEpisode (default: all but games).")
    private Set<String> kinds = new TreeSet<>(ImdbOrder.ALL_KINDS);

    @Option(
            names = "--min-votes",
            paramLabel = "N",
            description = "Take only titles with so many votes; episodes go with their series.")
    private int leastVotes;

    @Option(names = "--adult", description = "Take adult titles too.")
    private boolean adult;

    @Override
    SourceOrder order() {
        return new ImdbOrder(files, kinds, leastVotes, adult);
    }
}
