package app.matinee.discovery.browse;

import app.matinee.discovery.index.Columns;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names what lists are narrowed by; each takes many values, of which a title needs one. */
public enum Filter {
    /** Slugs of genres. */
    GENRE(Columns.GENRE),
    /** What critics made of it: certified, fresh, rotten; the certified are fresh too. */
    CRITICS(Columns.CRITICS),
    /** What the audience made of it: hot, stale. */
    AUDIENCE(Columns.AUDIENCE),
    /** Content ratings of the site's region. */
    RATING(Columns.RATING),
    /** Years such as 1957, or decades such as 1950s. */
    YEAR(Columns.YEAR),
    /** BCP 47 tags. */
    LANGUAGE(Columns.LANGUAGE),
    /** Two letters each. */
    COUNTRY(Columns.COUNTRY);

    private static final Pattern YEARS = Pattern.compile("(18[7-9]|19\\d|20\\d|21\\d)(\\d|0s)");

    private final String column;

    Filter(String column) {
        this.column = column;
    }

    /** Returns the word used in addresses, which is also the column's. */
    public String word() {
        return column;
    }

    /** Returns the filter of this word. */
    public static Optional<Filter> of(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.column.equals(word))
                .findFirst();
    }

    /** Tells whether it could mean something, whatever the catalogue holds; empty where only the catalogue knows. */
    Optional<Boolean> isSense(String value) {
        return switch (this) {
            case CRITICS -> Optional.of(Set.of("certified", "fresh", "rotten").contains(value));
            case AUDIENCE -> Optional.of(Set.of("hot", "stale").contains(value));
            case YEAR -> Optional.of(YEARS.matcher(value).matches());
            case GENRE, RATING, LANGUAGE, COUNTRY -> Optional.empty();
        };
    }
}
