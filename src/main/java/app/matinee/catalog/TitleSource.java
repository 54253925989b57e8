package app.matinee.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source has to do with a title.
 *
 * @param url the source's own site, null when it has none
 * @param licence null when nobody said
 * @param attribution what a page that shows its data must say; null when nothing
 * @param told when it last told something new
 * @param fields what is shown as it told it, in the order of a page; may be empty
 * @param ratingRuns the numbers of its imports if any of them brought ratings, of whichever titles; else empty
 * @param average what its own users give the title, from 0 to 10; null when it told no such figure
 * @param votes how many of them
 */
public record TitleSource(
        String name,
        @Nullable String url,
        @Nullable String licence,
        @Nullable String attribution,
        LocalDate told,
        List<Field> fields,
        List<Integer> ratingRuns,
        @Nullable Double average,
        @Nullable Integer votes) {

    /** Names what sources tell of titles. */
    public enum Field {
        NAME,
        ORIGINAL_NAME,
        OTHER_NAMES,
        YEAR,
        RUNTIME,
        SYNOPSIS,
        CAST,
        CREW,
        GENRES,
        COMPANIES,
        LANGUAGES,
        COUNTRIES,
        RELEASES,
        BOX_OFFICE,
        RATINGS,
        IMAGES,
        KEYWORDS
    }
}
