package app.matinee.ingest.member;

/** Names what an upload can say of a title. */
public enum Saying {
    RATING,
    REVIEW,
    VIEWING,
    WISH,
    /** On a list. */
    ENTRY
}
