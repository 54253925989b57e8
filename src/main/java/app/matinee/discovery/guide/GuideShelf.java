package app.matinee.discovery.guide;

/** Lists what a guide shows beside charts. */
public enum GuideShelf {
    /** The most popular films. */
    MOVIES,
    /** The most popular series. */
    SERIES,
    /** Films of the last two years, the newest first; of a guide whose years are over none. */
    NEWEST
}
