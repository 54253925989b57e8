package app.matinee.criticism;

import app.matinee.scoring.Sentiment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Describes a critic's review as a source delivers it. Texts are verbatim; an empty one is null.
 *
 * @param line where it stands in its file, counted from 1
 * @param reviewId the source's own id of the review, or null when it has none
 * @param titleSource the source whose id {@code titleId} is; null when the title is told by name alone
 * @param titleId the title's id in {@code titleSource}, or null
 * @param titleName the title's name, used where there is no id; null when the id tells it
 * @param titleYear the title's year, taken within one year; null when not told
 * @param critic the critic's name; null when the outlet alone signs
 * @param criticKey the source's own id of the critic, or null
 * @param publication the outlet's name, or null
 * @param publicationKey the source's own id of the outlet, or null
 * @param sentiment as given by the critic or the source; null leaves the review pending for a curator
 * @param originalScore as the critic wrote it, or null
 * @param listedOn the aggregator's date; null when unknown or not told
 * @param publishedOn the outlet's date; null when unknown or not told
 * @param topCritic the source's flag, or null when it has none
 */
public record DeliveredReview(
        long line,
        @Nullable String reviewId,
        @Nullable String titleSource,
        @Nullable String titleId,
        @Nullable String titleName,
        @Nullable Integer titleYear,
        @Nullable String critic,
        @Nullable String criticKey,
        @Nullable String publication,
        @Nullable String publicationKey,
        @Nullable Sentiment sentiment,
        @Nullable String originalScore,
        @Nullable String quote,
        @Nullable String url,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate publishedOn,
        @Nullable Boolean topCritic) {
    public DeliveredReview {
        if (critic == null && publication == null) {
            throw new IllegalArgumentException("A review needs a critic or a publication");
        }
        if (titleId == null && titleName == null) {
            throw new IllegalArgumentException("A review needs its title's id or name");
        }
    }
}
