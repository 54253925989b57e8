package app.matinee.ingest.titles;

import java.util.Locale;

/** Names what a file can tell about a title; those before {@link #LINK} are the columns of our own layout. */
enum TitleColumn {
    ID,
    KIND,
    PARENT,
    NUMBER,
    NAME,
    ORIGINAL_NAME,
    OTHER_NAMES,
    YEAR,
    END_YEAR,
    RUNTIME_MINUTES,
    GENRES,
    KEYWORDS,
    CONTENT_RATINGS,
    LANGUAGES,
    COUNTRIES,
    DIRECTORS,
    WRITERS,
    CREATORS,
    PRODUCERS,
    COMPOSERS,
    CINEMATOGRAPHERS,
    EDITORS,
    CAST,
    PRODUCTION_COMPANIES,
    DISTRIBUTORS,
    NETWORKS,
    RELEASES,
    RELEASE_SIZE,
    BOX_OFFICE,
    SYNOPSIS,
    IMDB,
    WIKIDATA,
    TMDB,
    TVMAZE,
    /** An address or path that is an id, such as {@code m/top_hat}. */
    LINK,
    /** A rating of the MPA without its name. */
    MPA_RATING,
    /** A date of release in the United States. */
    IN_THEATERS,
    STREAMING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean own() {
        return compareTo(LINK) < 0;
    }
}
