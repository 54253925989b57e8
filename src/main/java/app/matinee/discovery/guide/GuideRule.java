package app.matinee.discovery.guide;

import app.matinee.accounts.RefusedFieldException;
import app.matinee.catalog.TitleKind;
import app.matinee.discovery.chart.Field;
import app.matinee.lists.ListId;
import org.jspecify.annotations.Nullable;

/**
 * Says what a guide shows; titles that all of it is true of. What is null does not matter.
 *
 * @param genre its slug
 * @param country ISO 3166-1 alpha-2, in capitals
 * @param from first year, {@code to} the last one; both or neither
 * @param list a public list that is shown besides, or alone
 */
public record GuideRule(
        @Nullable String genre,
        @Nullable String country,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable ListId list) {
    private static final int EARLIEST = 1870;
    private static final int LATEST = 2200;

    /** Refuses what is no rule, naming the field. */
    public GuideRule {
        if (from != null && to == null) {
            throw new RefusedFieldException("to", "Years go from one to another: say the last one, too");
        }
        if (from == null && to != null) {
            throw new RefusedFieldException("from", "Years go from one to another: say the first one, too");
        }
        check("from", from);
        check("to", to);
        if (from != null && to != null && to < from) {
            throw new RefusedFieldException("to", "The last year is %d, before the first one, %d".formatted(to, from));
        }
        if (genre == null && country == null && from == null && list == null) {
            throw new RefusedFieldException("genre", "A guide needs a rule: a genre, a country, years or a list");
        }
    }

    private static void check(String field, @Nullable Integer year) {
        if (year != null && (year < EARLIEST || year > LATEST)) {
            throw new RefusedFieldException(
                    field, "A year lies between %d and %d, not at %d".formatted(EARLIEST, LATEST, year));
        }
    }

    /** Tells whether it chooses titles by what is known of them, and not by a list alone. */
    public boolean choosesTitles() {
        return genre != null || country != null || from != null;
    }

    /** Returns the films or series that it chooses, as those that compete in charts. */
    public Field field(TitleKind kind) {
        return new Field(kind, genre, from, to, country);
    }
}
