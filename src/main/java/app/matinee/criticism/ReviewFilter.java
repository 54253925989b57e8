package app.matinee.criticism;

/** Chooses which of a title's reviews a list shows. */
public enum ReviewFilter {
    ALL,
    TOP,
    FRESH,
    ROTTEN
}
