package app.matinee.audience;

/** Settles which of two things that a member said of a title counts: the one kept here or the one brought along. */
public enum OnConflict {
    KEEP,
    TAKE,
    /** Whichever was said later; what is not dated is older than what is. */
    NEWER
}
