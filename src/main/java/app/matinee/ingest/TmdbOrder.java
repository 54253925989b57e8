package app.matinee.ingest;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an import from TMDB: of saved answers, or from its API of what is listed.
 *
 * @param answers files or folders of saved answers; empty to ask the API
 * @param movies TMDB's ids of films, separated by commas, or a file of them; null for none, so are the next two
 * @param tv TMDB's ids of series
 * @param imdb IMDb's ids of titles or people, which TMDB is asked to find
 * @param episodes whether the API is asked for each episode too
 * @param adult whether pornographic titles go in
 * @param olderThanDays asks anew for what was last told so many days ago; null asks for nothing anew
 */
public record TmdbOrder(
        List<Path> answers,
        @Nullable String movies,
        @Nullable String tv,
        @Nullable String imdb,
        boolean episodes,
        boolean adult,
        @Nullable Integer olderThanDays)
        implements SourceOrder {
    public TmdbOrder {
        answers = List.copyOf(answers);
    }
}
