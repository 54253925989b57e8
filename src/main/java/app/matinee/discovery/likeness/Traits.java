package app.matinee.discovery.likeness;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds what kind of title it is.
 *
 * @param genres by number
 * @param year null if unknown
 * @param language the original one, a BCP 47 tag; null if unknown
 * @param country the first one, two letters; null if unknown
 */
record Traits(
        Set<Integer> genres,
        @Nullable Integer year,
        @Nullable String language,
        @Nullable String country) {
    static final Traits UNKNOWN = new Traits(Set.of(), null, null, null);

    private static final double GENRES = 0.6;
    private static final double ERA = 0.25;
    private static final double LANGUAGE = 0.1;
    private static final double COUNTRY = 0.05;
    /** Titles as many years apart are half as alike by their era. */
    private static final double HALF_AN_ERA = 8;

    Traits {
        genres = Set.copyOf(genres);
    }

    /** Returns how alike two titles are by this alone, from 0 to 1; what is unknown of either counts for nothing. */
    double likeness(Traits other) {
        return GENRES * sharedGenres(other)
                + ERA * nearness(other)
                + LANGUAGE * same(language, other.language)
                + COUNTRY * same(country, other.country);
    }

    private double sharedGenres(Traits other) {
        var shared = genres.stream().filter(other.genres::contains).count();
        return shared == 0 ? 0 : shared / (double) (genres.size() + other.genres.size() - shared);
    }

    private double nearness(Traits other) {
        return year == null || other.year == null ? 0 : Math.pow(0.5, Math.abs(year - other.year) / HALF_AN_ERA);
    }

    private static int same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other) ? 1 : 0;
    }
}
