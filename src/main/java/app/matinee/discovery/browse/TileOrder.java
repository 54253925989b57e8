package app.matinee.discovery.browse;

/** Orders a list of titles; titles without the value come last, equal ones by age of their entry. */
public enum TileOrder {
    POPULAR("popular"),
    NEWEST("newest"),
    A_TO_Z("a-z"),
    CRITICS_HIGH("critics-high"),
    CRITICS_LOW("critics-low"),
    AUDIENCE_HIGH("audience-high"),
    AUDIENCE_LOW("audience-low"),
    TOP_BOX_OFFICE("top-box-office");

    private final String word;

    TileOrder(String word) {
        this.word = word;
    }

    /** Returns the word used in addresses. */
    public String word() {
        return word;
    }
}
