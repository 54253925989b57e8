package app.matinee.criticism;

import app.matinee.scoring.CriticsState;
import app.matinee.scoring.Tally;
import org.jspecify.annotations.Nullable;

/**
 * States the critics' score of one title.
 *
 * @param slug the last part of the title's address; a season's with its series' slug before it, {@code dark/s01}
 * @param tomatometer 0 to 100, whatever the display minimum
 * @param state tells whether it is shown
 */
public record TitleScore(
        String slug, String title, @Nullable Integer year, Tally all, Tally top, int tomatometer, CriticsState state) {}
