package app.matinee.community;

/** Orders a member's ratings; among equals the newest is first. */
public enum RatingOrder {
    NEWEST,
    HIGHEST,
    LOWEST
}
