package app.matinee.discovery.search;

import app.matinee.discovery.Tile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question.
 *
 * @param titles the best of the films and series found, best first
 * @param total how many were found
 * @param counts for each column how many titles each value would leave under what is chosen in the others
 * @param names people, critics, publications, companies and public lists that were found, best first, each kind by itself
 * @param meant how the question would be spelled by what was found, if that is not how it was typed; null otherwise
 * @param percentBuilt how much of the index there is; below 100 something may be missing yet
 */
public record Answer(
        List<Tile> titles,
        long total,
        Map<String, Map<String, Integer>> counts,
        List<Named> names,
        @Nullable String meant,
        int percentBuilt) {}
