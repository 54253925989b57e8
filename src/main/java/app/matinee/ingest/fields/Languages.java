package app.matinee.ingest.fields;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns what sources write for languages and countries into BCP 47 tags and ISO 3166-1 codes. */
public final class Languages {
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** Codes that are no BCP 47, and what TMDB means by them; its {@code cn} is Cantonese, {@code zh} Mandarin. */
    private static final Map<String, String> MEANT =
            Map.of("cn", "yue", "xx", "zxx", "mo", "ro", "iw", "he", "in", "id", "ji", "yi");

    /** TMDB's own codes of Czechoslovakia, East Germany and Northern Ireland. */
    private static final Map<String, String> OWN = Map.of("XC", "CS", "XG", "DD", "XI", "GB");

    private static final Map<String, String> BY_NAME = byName();

    private Languages() {}

    /** Returns the tag that a code means, or nothing if it is none. */
    public static Optional<String> tag(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return Optional.of(MEANT.getOrDefault(lower, lower))
                .filter(tag -> CODE.matcher(tag).matches());
    }

    /** Returns the tag of a language by its English name, or nothing if there is no such language. */
    public static Optional<String> named(String english) {
        return Optional.ofNullable(BY_NAME.get(english.toLowerCase(Locale.ROOT)));
    }

    /** Returns the code of a country, capital and as ISO knows it, or nothing if it has another form. */
    public static Optional<String> country(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Optional.of(OWN.getOrDefault(upper, upper))
                .filter(country -> COUNTRY.matcher(country).matches());
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        Set<String> codes = Set.of(Locale.getISOLanguages());
        codes.stream()
                .sorted()
                .forEach(code -> names.putIfAbsent(
                        Locale.of(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                        tag(code).orElse(code)));
        names.putAll(Map.of(
                "punjabi",
                "pa",
                "panjabi",
                "pa",
                "mandarin",
                "zh",
                "cantonese",
                "yue",
                "farsi",
                "fa",
                "flemish",
                "nl",
                "filipino",
                "fil",
                "gaelic",
                "gd",
                "greek, modern",
                "el",
                "sign language",
                "sgn"));
        return Map.copyOf(names);
    }
}
