package app.matinee.discovery;

/** Names the lists of titles that can be browsed. */
public enum Listing {
    /** Films that opened or came back in theatres of the region within the last 90 days. */
    IN_THEATERS,
    /**
     * Films released for home viewing, or first released half a year ago or longer. Until offers are known, age is the best
     * sign that a film can be had.
     */
    AT_HOME,
    /** Films that open in theatres of the region, or come back, in the week of today, Monday to Sunday. */
    OPENING_THIS_WEEK,
    /** Films that open in theatres of the region later. */
    COMING_SOON,
    TV_SERIES,
    /** Episodes that are first on television in the region today, one of each series. */
    TV_TONIGHT,
    /** Films and seasons that are certified. */
    CERTIFIED,
    /** Films that are certified and have come to streaming in the region. */
    CERTIFIED_STREAMING,
    /** Films by the day they came to streaming. */
    NEW_ON_STREAMING
}
