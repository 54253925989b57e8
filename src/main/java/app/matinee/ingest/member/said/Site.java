package app.matinee.ingest.member.said;

/** Names the sites whose exports are read. */
public enum Site {
    MATINEE("Matinee"),
    LETTERBOXD("Letterboxd"),
    IMDB("IMDb"),
    TRAKT("Trakt"),
    TMDB("TMDB"),
    YAMTRACK("Yamtrack");

    private final String words;

    Site(String words) {
        this.words = words;
    }

    /** Returns the name as the site itself writes it. */
    public String words() {
        return words;
    }
}
