package app.matinee.discovery;

import app.matinee.catalog.Picture;
import app.matinee.catalog.TitleId;
import app.matinee.catalog.TitleKind;
import app.matinee.scoring.AudienceState;
import app.matinee.scoring.CriticsState;
import app.matinee.scoring.SeriesScore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shows a title in a list with both its scores.
 *
 * @param name with its series' name before it for a season
 * @param path its address, such as {@code /m/the-cranes-are-flying}
 * @param directors joined by commas, or null
 * @param poster null where it is to be drawn
 * @param tomatometer of its own reviews, 0 to 100 whatever the minimum, or null without one; shown only if the state
 *     says so, and of a series never
 * @param reviewsNeeded how many reviews the score needs to be shown
 * @param series the critics' score of a series; null of any other title and while no season has a score
 * @param popcornmeter the audience's share, 0 to 100, or null without a rating
 * @param opens the day that put the title into a list of releases; null in other lists
 */
public record Tile(
        TitleId id,
        TitleKind kind,
        String name,
        @Nullable Integer year,
        String path,
        @Nullable String directors,
        @Nullable Picture poster,
        CriticsState critics,
        @Nullable Integer tomatometer,
        int reviews,
        int reviewsNeeded,
        @Nullable SeriesScore series,
        AudienceState audience,
        @Nullable Integer popcornmeter,
        int ratings,
        @Nullable LocalDate opens) {

    /** Returns the tile with the day that put it into a list. */
    public Tile opening(@Nullable LocalDate day) {
        return new Tile(
                id,
                kind,
                name,
                year,
                path,
                directors,
                poster,
                critics,
                tomatometer,
                reviews,
                reviewsNeeded,
                series,
                audience,
                popcornmeter,
                ratings,
                day);
    }
}
