package app.matinee.ingest.movielens;

/** Names what MovieLens tells; its tables have some of it each. */
enum MovielensColumn {
    MOVIE("movieId"),
    TITLE("title"),
    GENRES("genres"),
    IMDB("imdbId"),
    TMDB("tmdbId"),
    USER("userId"),
    RATING("rating"),
    TAG("tag"),
    TIMESTAMP("timestamp");

    private final String published;

    MovielensColumn(String published) {
        this.published = published;
    }

    /** Returns the name that the files give the column. */
    String published() {
        return published;
    }
}
