package app.matinee.moderation;

/** Says why something is reported. */
public enum Reason {
    /** It gives something away and does not say so. */
    SPOILER,
    /** It insults or threatens somebody. */
    ABUSE,
    /** It advertises. */
    SPAM,
    /** It is about something else. */
    OFF_TOPIC,
    /** Something else, which the note tells. */
    OTHER
}
