package app.matinee.ingest.critics;

import java.util.Locale;

/** Names what a file can tell about a review; the first fifteen are the columns of our own layout. */
enum ReviewColumn {
    REVIEW_ID,
    TITLE_ID,
    TITLE,
    YEAR,
    CRITIC,
    PUBLICATION,
    SENTIMENT,
    ORIGINAL_SCORE,
    LISTED_ON,
    PUBLISHED_ON,
    URL,
    QUOTE,
    TOP_CRITIC,
    CRITIC_ID,
    PUBLICATION_ID,
    /** Columns by which some layouts tell the sentiment a second and a third time. */
    IS_FRESH,
    IS_ROTTEN,
    TONE;

    /** Returns the name by which our own layout and {@code --map} call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean own() {
        return compareTo(PUBLICATION_ID) <= 0;
    }
}
