package app.matinee.criticism;

import app.matinee.scoring.Sentiment;
import app.matinee.values.Slug;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shows a critic's review that counts. Texts are verbatim; what is not there is null.
 *
 * @param top whether the critic was a top critic when it was published
 * @param critic null when the outlet alone signs; then {@code publication} is there
 * @param publication null when the critic writes for nobody
 * @param originalScore as the critic wrote it, such as {@code 6/6}
 * @param date the aggregator's, else the outlet's; null when unknown
 * @param url where the whole review stands
 * @param title the reviewed title
 */
public record Review(
        long id,
        Sentiment sentiment,
        boolean top,
        @Nullable Signature critic,
        @Nullable Signature publication,
        @Nullable String quote,
        @Nullable String originalScore,
        @Nullable LocalDate date,
        @Nullable String url,
        Subject title,
        boolean demo) {

    /** Names who signed a review and where to find more of theirs. */
    public record Signature(String name, Slug slug) {}

    /**
     * Names the reviewed title.
     *
     * @param path its address, such as {@code /m/the-cranes-are-flying}
     */
    public record Subject(String name, @Nullable Integer year, String path) {}
}
