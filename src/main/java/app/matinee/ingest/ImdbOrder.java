package app.matinee.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Asks for an import of IMDb's tables.
 *
 * @param files files of any name, plain or gzip, or folders of them
 * @param kinds IMDb's title types, such as {@code movie} and {@code tvSeries}
 * @param leastVotes how many votes a title needs; 0 takes all. Episodes go with their series
 * @param adult whether adult titles are taken
 */
public record ImdbOrder(List<Path> files, Set<String> kinds, int leastVotes, boolean adult) implements SourceOrder {
    /** All of IMDb's title types that are films or series or parts of series. */
    public static final Set<String> ALL_KINDS = Set.of(
            "movie",
            "short",
            "tvMovie",
            "tvShort",
            "tvSpecial",
            "video",
            "tvSeries",
            "tvMiniSeries",
            "tvEpisode",
            "tvPilot");

    public ImdbOrder {
        files = List.copyOf(files);
        kinds = Set.copyOf(kinds);
    }

    /** Asks for everything but adult titles. */
    public static ImdbOrder everything(List<Path> files) {
        return new ImdbOrder(files, ALL_KINDS, 0, false);
    }
}
