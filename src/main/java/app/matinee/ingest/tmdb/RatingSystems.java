package app.matinee.ingest.tmdb;

import static java.util.Map.entry;

import app.matinee.catalog.ContentRating;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which body classifies films and programmes in which country. */
final class RatingSystems {
    private static final Set<String> NOT_RATED = Set.of("NR", "UR", "NOT RATED", "UNRATED");

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

    private RatingSystems() {}

    /** Returns a rating under its body, or nothing where the text says that there is none; other countries stand for themselves. */
    static Optional<ContentRating> rating(String country, String text) {
        if (NOT_RATED.contains(text.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new ContentRating(system(country, text), text));
    }

    private static String system(String country, String text) {
        if (country.equals("US")) {
            return text.startsWith("TV-") ? "TVPG" : "MPA";
        }
        return BY_COUNTRY.getOrDefault(country, country);
    }
}
