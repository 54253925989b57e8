package app.matinee.ingest.tmdb;

import app.matinee.catalog.ContentRating;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what TMDB calls a certification: a country and the word of its rating body. */
final class Certification {
    private static final Set<String> NOT_RATED = Set.of("NR", "UR", "NOT RATED", "UNRATED");

    private Certification() {}

    /** Returns a rating under its body, or nothing where the text says that there is none. */
    static Optional<ContentRating> rating(String country, String text) {
        return NOT_RATED.contains(text.toUpperCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of(ContentRating.of(country, text));
    }
}
