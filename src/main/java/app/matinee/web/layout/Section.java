package app.matinee.web.layout;

/** Lists the header's links, in their order. */
public enum Section {
    MOVIES("Movies", "/browse/movies-at-home"),
    TV("TV Shows", "/browse/tv-series"),
    SHOP("Shop", "/shop"),
    NEWS("News", "/news"),
    SHOWTIMES("Showtimes", "/showtimes");

    private final String text;
    private final String href;

    Section(String text, String href) {
        this.text = text;
        this.href = href;
    }

    public String text() {
        return text;
    }

    public String href() {
        return href;
    }
}
