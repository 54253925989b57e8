package app.matinee.scoring;

/** Sorts titles by how widely they were released, which decides how many reviews or ratings a distinction needs. */
public enum ReleaseSize {
    WIDE,
    LIMITED,
    STREAMING,
    /** A season of a series: the unit of television that is reviewed. */
    SEASON,
    /** A whole series: scored as the mean of its seasons and never certified. */
    SERIES,
    /** One episode: scored by its own reviews and never certified. */
    EPISODE,
    /** Not known: treated as {@link #LIMITED} and marked as such where the rule is explained. */
    UNKNOWN
}
