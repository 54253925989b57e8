package app.matinee.web.wording;

import app.matinee.values.FoldedName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows countries by their words in addresses: {@code france}, {@code soviet-union}; those that are gone among them. */
public final class Countries {
    private static final Set<String> GONE = Set.of("SU", "YU", "CS", "DD");
    private static final Set<String> WITH_ARTICLE = Set.of("US", "GB", "SU", "NL", "PH", "BS", "DO", "AE");
    private static final Map<String, String> BY_SLUG = Stream.concat(
                    Arrays.stream(Locale.getISOCountries()), GONE.stream())
            .collect(Collectors.toMap(Countries::slug, code -> code, (first, second) -> first));

    private Countries() {}

    /** Returns the word for a country, by its ISO 3166-1 code. */
    public static String slug(String code) {
        return FoldedName.of(Formats.region(code))
                .value()
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** Returns the code of the country that a word means. */
    public static Optional<String> code(String slug) {
        return Optional.ofNullable(BY_SLUG.get(slug));
    }

    /** Returns a code if it is one. */
    public static Optional<String> known(String code) {
        return Optional.of(code).filter(BY_SLUG::containsValue);
    }

    /** Writes {@code from France}, {@code from the USA}. */
    public static String from(String code) {
        return (WITH_ARTICLE.contains(code) ? "from the " : "from ") + Formats.region(code);
    }
}
