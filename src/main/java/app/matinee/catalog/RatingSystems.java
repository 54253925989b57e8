package app.matinee.catalog;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which body classifies films and programmes in which country; a country without a known one stands for itself. */
final class RatingSystems {
    private static final String US = "US";
    private static final String US_FILMS = "MPA";
    private static final String US_TELEVISION = "TVPG";
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** The bodies' names as their countries abbreviate them. */
    private static final Map<String, String> BY_COUNTRY = Map.ofEntries(
            entry("AR", "INCAA"),
            entry("AT", "JMK"),
            entry("AU", "ACB"),
            entry("BR", "ClassInd"),
            entry("DE", "FSK"),
            entry("DK", "MCCYP"),
            entry("ES", "ICAA"),
            entry("FI", "KAVI"),
            entry("FR", "CNC"),
            entry("GB", "BBFC"),
            entry("HU", "NMHH"),
            entry("IE", "IFCO"),
            entry("IN", "CBFC"),
            entry("JP", "Eirin"),
            entry("KR", "KMRB"),
            entry("MX", "RTC"),
            entry("MY", "LPF"),
            entry("NL", "Kijkwijzer"),
            entry("NZ", "OFLC"),
            entry("PH", "MTRCB"),
            entry("PT", "IGAC"),
            entry("SG", "IMDA"));

    private static final Map<String, String> COUNTRIES = Stream.concat(
                    BY_COUNTRY.entrySet().stream().map(known -> entry(known.getValue(), known.getKey())),
                    Stream.of(entry(US_FILMS, US), entry(US_TELEVISION, US)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private RatingSystems() {}

    /** Returns the body of a country whose word this rating is; the United States have one for films, one for television. */
    static String of(String country, String rating) {
        if (country.equals(US)) {
            return rating.startsWith("TV") ? US_TELEVISION : US_FILMS;
        }
        return BY_COUNTRY.getOrDefault(country, country);
    }

    /** Returns the country of a body, ISO 3166-1 alpha-2; empty for one that nobody here knows. */
    static Optional<String> country(String system) {
        return Optional.ofNullable(COUNTRIES.get(system))
                .or(() -> Optional.of(system).filter(COUNTRY.asMatchPredicate()));
    }
}
