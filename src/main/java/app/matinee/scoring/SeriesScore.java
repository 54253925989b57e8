package app.matinee.scoring;

import app.matinee.values.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the score of a series: the mean of the seasons that have one.
 *
 * @param percent the mean of their shown scores, rounded like them
 * @param scored how many seasons have a score, at least 1
 * @param seasons how many seasons there are
 */
public record SeriesScore(Percent percent, int scored, int seasons) {

    /** Computes the score of seasons whose shown scores are given, null for one without; null where there is no season. */
    public static @Nullable SeriesScore ofShown(@Nullable Integer @Nullable [] seasons) {
        return seasons == null
                ? null
                : of(Arrays.stream(seasons)
                        .<@Nullable Percent>map(percent -> percent == null ? null : new Percent(percent))
                        .toList());
    }

    /** Computes the score, or returns null when no season has one; {@code seasons} holds null for a season without a score. */
    public static @Nullable SeriesScore of(List<@Nullable Percent> seasons) {
        List<Percent> scores = seasons.stream().filter(Objects::nonNull).toList();
        if (scores.isEmpty()) {
            return null;
        }
        int sum = scores.stream().mapToInt(Percent::value).sum();
        return new SeriesScore(Percent.ofCounts(sum, scores.size() * 100L), scores.size(), seasons.size());
    }
}
