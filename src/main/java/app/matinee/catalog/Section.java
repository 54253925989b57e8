package app.matinee.catalog;

/** Divides the addresses of titles: films stand below {@code /m/}, series and their parts below {@code /tv/}. */
public enum Section {
    MOVIES("m"),
    TELEVISION("tv");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    /** Returns the first segment of the address, without slashes. */
    public String path() {
        return path;
    }
}
