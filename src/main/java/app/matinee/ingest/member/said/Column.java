package app.matinee.ingest.member.said;

/** Names what the tables of exports have; each site's have some of it, under its own headings. */
public enum Column {
    ID,
    IMDB,
    TMDB,
    CATALOGUE,
    KIND,
    NAME,
    ORIGINAL_NAME,
    SERIES_NAME,
    YEAR,
    RELEASED,
    SEASON,
    EPISODE,
    /** What stands beside the ids of a series where the row is of one of its episodes. */
    PART_IMDB,
    PART_TMDB,
    RATING,
    RATING_OF_TEN,
    RATED,
    ADDED,
    WATCHED,
    REWATCH,
    REVIEW,
    TAGS,
    POSITION,
    NOTE,
    STATUS,
    REPEATS,
    ENDED,
    ADDRESS
}
