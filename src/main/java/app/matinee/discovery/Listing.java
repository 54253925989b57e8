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
    /** Films that open in theatres of the region later. */
    COMING_SOON,
    TV_SERIES,
    /** Films and seasons that are certified. */
    CERTIFIED,
    /** Films by the day they came to streaming. */
    NEW_ON_STREAMING
}
