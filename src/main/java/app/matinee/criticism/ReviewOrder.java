package app.matinee.criticism;

/** Orders a title's reviews. Reviews of unknown date come last in every order. */
public enum ReviewOrder {
    /** Top critics' first, within them newest first. */
    TOP_FIRST,
    NEWEST,
    OLDEST
}
