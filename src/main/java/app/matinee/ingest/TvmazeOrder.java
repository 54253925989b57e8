package app.matinee.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an import from TVmaze: of saved answers, or from its API of what is listed.
 *
 * @param files files or folders of saved answers; empty to ask the API
 * @param show the show to which episodes belong that do not tell theirs, or null
 * @param shows TVmaze's ids, separated by commas, or a file of them; null for none
 * @param index pages of the list of all shows, such as {@code 0-3} or {@code all}; null for none
 */
public record TvmazeOrder(
        List<Path> files,
        @Nullable Long show,
        @Nullable String shows,
        @Nullable String index) implements SourceOrder {
    public TvmazeOrder {
        files = List.copyOf(files);
    }
}
