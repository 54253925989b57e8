package app.matinee.lists;

/** Identifies an entry of somebody's diary; it is of use to nobody else. */
public record ViewingId(long value) {}
