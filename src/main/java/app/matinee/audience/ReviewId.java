package app.matinee.audience;

/** Identifies a member's written review; it is the number in its permalink. */
public record ReviewId(long value) {}
