package app.matinee.discovery.chart;

import app.matinee.catalog.TitleKind;
import org.jspecify.annotations.Nullable;

/**
 * Says which titles compete with each other; what is null does not matter.
 *
 * @param kind films or series
 * @param genre its slug
 * @param from first year, {@code to} the last one; both or neither
 * @param country ISO 3166-1 alpha-2, in capitals, as titles carry it
 */
public record Field(
        TitleKind kind,
        @Nullable String genre,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String country) {
    public Field {
        if (kind != TitleKind.MOVIE && kind != TitleKind.SERIES) {
            throw new IllegalArgumentException("Films compete with films and series with series, nothing else does");
        }
        if ((from == null) != (to == null)) {
            throw new IllegalArgumentException("Years go from one to another, so both are given or neither");
        }
    }

    /** Returns all films, or all series. */
    public static Field all(TitleKind kind) {
        return new Field(kind, null, null, null, null);
    }

    public Field ofGenre(String slug) {
        return new Field(kind, slug, from, to, country);
    }

    public Field ofYears(int first, int last) {
        return new Field(kind, genre, first, last, country);
    }

    public Field ofCountry(String code) {
        return new Field(kind, genre, from, to, code);
    }
}
