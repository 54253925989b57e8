package app.matinee.cli;

import app.matinee.ingest.SourceOrder;
import app.matinee.ingest.TmdbOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Imports from TMDB; see {@code docs/importing/tmdb.md}. */
@Command(
        name = "tmdb",
        description = "Imports films and series from TMDB: saved answers, or from its API with a key.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The API needs MATINEE_TMDB_KEY. What was cut short goes on when the same is asked for again.",
            "",
            "  matinee import tmdb --imdb tt0050634,tt1375666"
        })
final class ImportTmdbCommand extends ImportSourceCommand {

    @Option(
            names = "--answers",
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of saved answers.")
    private List<Path> answers = new ArrayList<>();

    @Option(names = "--movies", paramLabel = "IDS|FILE", description = "TMDB's ids of films, or a file of them.")
    private @Nullable String movies;

    @Option(names = "--tv", paramLabel = "IDS|FILE", description = "TMDB's ids of series, or a file of them.")
    private @Nullable String tv;

    @Option(names = "--imdb", paramLabel = "IDS|FILE", description = "IMDb's ids, or a file of them.")
    private @Nullable String imdb;

    @Option(names = "--episodes", description = "Ask for each episode too, for its cast and its IMDb id.")
    private boolean episodes;

    @Option(names = "--adult", description = "Take pornographic titles too.")
    private boolean adult;

    @Option(
            names = "--refresh",
            description = "Ask anew for what TMDB told long ago; its terms forbid to keep it longer.")
    private boolean refresh;

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            defaultValue = "150",
            description = "What --refresh calls long ago (default: ${DEFAULT-VALUE}).")
    private int olderThan;

    @Override
    SourceOrder order() {
        return new TmdbOrder(answers, movies, tv, imdb, episodes, adult, refresh ? olderThan : null);
    }
}
