package app.matinee.criticism;

import app.matinee.scoring.CriticsScorecard;
import app.matinee.scoring.SeriesScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums up the critics' side of a title.
 *
 * @param scorecard null when no review was ever delivered
 * @param consensus one or two sentences by a curator, or null
 * @param reviews the first of them, top critics' first, newest first
 * @param series what the seasons of a series come to; null of any other title and while no season has a score
 */
public record CriticsPanel(
        @Nullable CriticsScorecard scorecard,
        @Nullable String consensus,
        List<Review> reviews,
        @Nullable SeriesScore series) {}
