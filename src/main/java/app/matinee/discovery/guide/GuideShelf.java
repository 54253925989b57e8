package app.matinee.discovery.guide;

/** Lists what a guide shows beside charts. */
public enum GuideShelf {
    /** The most popular films. */
    MOVIES,
    /** The most popular series. */
    SERIES,
    /** The most popular films of this year and the last; of a guide whose years are over none. */
    NEWEST
}
