package app.matinee.discovery.guide;

import app.matinee.values.FoldedName;
import app.matinee.values.Slug;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Names a guide that makes itself, since the catalogue has enough to show in it.
 *
 * @param genre its slug, and {@code name} its name; null if it is of something else, as the others
 * @param decade its first year
 */
record GrownGuide(
        @Nullable String genre,
        @Nullable String name,
        @Nullable Integer decade,
        @Nullable String country) {
    /** How many films and series make a guide worth the while. */
    static final int LEAST = 12;

    private static final int GENRES = 100;
    private static final int DECADES = 200;
    private static final int COUNTRIES = 300;
    private static final int LATEST = 2200;

    GuideDraft draft() {
        if (genre != null && name != null) {
            return draft(genre, name, new GuideRule(genre, null, null, null, null), GENRES);
        }
        if (decade != null) {
            return draft(
                    decade + "s",
                    "The " + decade + "s",
                    new GuideRule(null, null, decade, decade + 9, null),
                    // The latest decade first.
                    DECADES + (LATEST - decade) / 10);
        }
        if (country != null) {
            var called = country.equals("SU") ? "Soviet Union" : new ULocale("", country).getDisplayCountry(ULocale.US);
            return draft(slug(called), called, new GuideRule(null, country, null, null, null), COUNTRIES);
        }
        throw new IllegalStateException("A guide is of a genre, a decade or a country");
    }

    private static GuideDraft draft(String slug, String title, GuideRule rule, int position) {
        return new GuideDraft(new Slug(slug), title, "", rule, position, true);
    }

    private static String slug(String name) {
        return FoldedName.of(name).value().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }
}
