package app.matinee.discovery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Shows a season in the list of its series, or an episode in the guide of its season.
 *
 * @param tile its scores and its address; its name there begins with that of the series
 * @param name its own name
 * @param aired the day it was first on, of a season that of its first episode
 * @param episodes how many a season has; 0 for an episode
 */
public record Part(
        Tile tile,
        int number,
        String name,
        @Nullable LocalDate aired,
        @Nullable Integer runtimeMinutes,
        @Nullable String synopsis,
        int episodes) {}
