package app.matinee.cli;

import app.matinee.ingest.IdsOrder;
import app.matinee.ingest.SourceOrder;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports ids that belong together; see {@code docs/importing/matching.md}. */
@Command(
        name = "ids",
        description = "Imports a table of ids, a title a row, so that other sources find their titles by them.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Columns, two at least: wikidata, imdb, tmdb, tmdb-tv, tvmaze, tvdb, movielens, rottentomatoes.",
            "Exit codes: 0 all rows are in; 1 some were rejected or the file is damaged; 2 nothing was imported.",
            "",
            "  matinee import ids wikidata.csv.gz"
        })
final class ImportIdsCommand extends ImportSourceCommand {

    @Parameters(paramLabel = "FILE", description = "A table, plain or gzip.")
    private Path file = Path.of("");

    @Option(names = "--source", paramLabel = "NAME", description = "Who says so (default: wikidata).")
    private String source = "wikidata";

    @Mixin
    private TermsOptions stated = new TermsOptions();

    @Override
    SourceOrder order() {
        return new IdsOrder(file, source, stated.terms());
    }
}
