package app.matinee.ingest.tmdb;

import app.matinee.catalog.ContentRating;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.ingest.fields.Languages;
import app.matinee.ingest.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads when a film was released where, and what it was rated there; the old and the new form of it. */
final class ReleaseReader {
    private static final int LONGEST_RATING = 60;
    private static final int TYPES = 6;

    private final List<ReleaseEvent> releases = new ArrayList<>();

    /** By body; the rating of the showing in theatres comes before those of disks and of television. */
    private final Map<String, Rated> ratings = new LinkedHashMap<>();

    private record Rated(ContentRating rating, ReleaseKind kind) {}

    ReleaseReader(Dossier film) {
        Json results = film.part("release_dates").at("results");
        results.items().forEach(this::country);
        if (results.isAbsent()) {
            film.part("releases").at("countries").items().forEach(this::oldCountry);
        }
    }

    List<ReleaseEvent> releases() {
        return releases.stream().distinct().toList();
    }

    List<ContentRating> ratings() {
        return ratings.values().stream().map(Rated::rating).toList();
    }

    /** Returns the first day of all; nothing if none is known. */
    Optional<LocalDate> first() {
        return releases.stream().map(ReleaseEvent::date).min(LocalDate::compareTo);
    }

    private void country(Json country) {
        region(country)
                .ifPresent(region -> country.at("release_dates").items().forEach(release -> {
                    Json type = release.at("type");
                    Integer number = type.number(1, TYPES);
                    if (number != null) {
                        add(region, kind(number), release);
                    }
                }));
    }

    private void oldCountry(Json country) {
        region(country).ifPresent(region -> add(region, ReleaseKind.THEATRICAL, country));
    }

    static Optional<String> region(Json country) {
        Json code = country.at("iso_3166_1");
        String text = code.name(10);
        if (text == null) {
            return Optional.empty();
        }
        Optional<String> region = Languages.country(text);
        if (region.isEmpty()) {
            code.reject("the two letters of a country would be right");
        }
        return region;
    }

    /** The numbers are explained in TMDB's documentation of release dates. */
    private static ReleaseKind kind(int type) {
        return switch (type) {
            case 1 -> ReleaseKind.PREMIERE;
            case 2 -> ReleaseKind.LIMITED;
            case 3 -> ReleaseKind.THEATRICAL;
            case 4 -> ReleaseKind.STREAMING;
            case 5 -> ReleaseKind.PHYSICAL;
            default -> ReleaseKind.TV;
        };
    }

    private void add(String region, ReleaseKind kind, Json release) {
        LocalDate date = release.at("release_date").date();
        if (date != null) {
            releases.add(new ReleaseEvent(kind, region, date));
        }
        String text = release.at("certification").name(LONGEST_RATING);
        if (text != null) {
            Certification.rating(region, text)
                    .ifPresent(rating -> ratings.merge(
                            rating.system(), new Rated(rating, kind), (old, found) -> better(old, found)));
        }
    }

    private static Rated better(Rated old, Rated found) {
        return rank(found.kind()) < rank(old.kind()) ? found : old;
    }

    private static int rank(ReleaseKind kind) {
        return switch (kind) {
            case THEATRICAL -> 0;
            case LIMITED, RERELEASE -> 1;
            case PREMIERE -> 2;
            case STREAMING, PHYSICAL, TV -> 3;
        };
    }
}
