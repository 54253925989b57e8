package app.matinee.scoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Carries what a score needs to know of one review that counts: published, by an approved critic or for an approved publication.
 *
 * @param sentiment as the critic or a curator gave it, never derived from the score here
 * @param topCritic whether its critic was a top critic when it was published
 * @param countsFrom the first day it counts, see {@link ReviewDate}
 * @param countsUntil the day it was withdrawn or its critic lost approval, on which it no longer counts; null while it counts
 * @param score the original score, or null when the review carries none
 */
public record CountedReview(
        Sentiment sentiment,
        boolean topCritic,
        LocalDate countsFrom,
        @Nullable LocalDate countsUntil,
        @Nullable OriginalScore score) {

    public CountedReview {
        if (countsUntil != null && countsUntil.isBefore(countsFrom)) {
            throw new IllegalArgumentException(
                    "A review that counts from " + countsFrom + " cannot end to count before, on " + countsUntil);
        }
    }

    /** Makes a review that has counted ever since a day. */
    public CountedReview(Sentiment sentiment, boolean topCritic, LocalDate countsFrom, @Nullable OriginalScore score) {
        this(sentiment, topCritic, countsFrom, null, score);
    }

    /** Tells whether the review counts at the end of a day. */
    public boolean countsOn(LocalDate day) {
        return !countsFrom.isAfter(day) && (countsUntil == null || countsUntil.isAfter(day));
    }
}
