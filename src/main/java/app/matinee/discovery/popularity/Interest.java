package app.matinee.discovery.popularity;

/** Lists what shows interest in a title, and how much; a view is the unit. */
public enum Interest {
    /** Looked at its page for some seconds. */
    VIEWED(1),
    /** Chose it among the answers to a search. */
    FOUND(2),
    /** Put it on a watchlist or a list. */
    LISTED(4),
    RATED(6),
    REVIEWED(12);

    private final int points;

    Interest(int points) {
        this.points = points;
    }

    /** Returns how many views it is worth. */
    public int points() {
        return points;
    }
}
