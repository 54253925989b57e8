package app.matinee.ingest.tmdb;

import app.matinee.catalog.ContentRating;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.json.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads series. */
final class SeriesReader {
    private static final Set<String> OVER = Set.of("Ended", "Canceled", "Cancelled");
    private static final int LONGEST_RATING = 60;
    private static final int LONGEST_STATUS = 60;

    private SeriesReader() {}

    static TitleDraft read(Subject.Series subject, Dossier series, long line, String name) {
        Json main = series.main();
        List<String> countries = TitleReader.countries(main.at("origin_country"), main.at("production_countries"));
        LocalDate first = main.at("first_air_date").date();
        return TitleReader.begin(series, line, TitleKind.SERIES, TmdbIds.of(subject, series), name)
                .year(first == null ? null : first.getYear())
                .endYear(endYear(main, first))
                .runtimeMinutes(runtime(main))
                .countries(countries)
                .contentRatings(ratings(series))
                .releases(aired(first, countries.isEmpty() ? null : countries.getFirst()))
                .build();
    }

    /** A series that goes on has no last year. */
    private static @Nullable Integer endYear(Json main, @Nullable LocalDate first) {
        LocalDate last = main.at("last_air_date").date();
        String status = Objects.requireNonNullElse(main.at("status").name(LONGEST_STATUS), "");
        if (last == null || !OVER.contains(status) || (first != null && last.isBefore(first))) {
            return null;
        }
        return last.getYear();
    }

    /** Where episodes have several lengths, the first one is the usual one. */
    private static @Nullable Integer runtime(Json main) {
        List<Json> lengths = main.at("episode_run_time").items();
        return lengths.isEmpty() ? null : lengths.getFirst().positive(TitleReader.LONGEST_RUNTIME);
    }

    private static List<ContentRating> ratings(Dossier series) {
        Map<String, ContentRating> ratings = new LinkedHashMap<>();
        for (Json country : series.part("content_ratings").at("results").items()) {
            String text = country.at("rating").name(LONGEST_RATING);
            if (text != null) {
                ReleaseReader.region(country)
                        .flatMap(region -> Certification.rating(region, text))
                        .ifPresent(rating -> ratings.putIfAbsent(rating.system(), rating));
            }
        }
        return List.copyOf(ratings.values());
    }

    /** TMDB tells the day of the first showing, and nothing of where it was: at home, where that is known. */
    static List<ReleaseEvent> aired(@Nullable LocalDate day, @Nullable String region) {
        return day == null
                ? List.of()
                : List.of(new ReleaseEvent(ReleaseKind.TV, region == null ? "001" : region, day));
    }
}
