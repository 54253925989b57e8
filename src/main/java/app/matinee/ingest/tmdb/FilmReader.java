package app.matinee.ingest.tmdb;

import app.matinee.catalog.BoxOffice;
import app.matinee.catalog.ReleaseEvent;
import app.matinee.catalog.ReleaseKind;
import app.matinee.catalog.TitleDraft;
import app.matinee.catalog.TitleKind;
import app.matinee.ingest.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads films. */
final class FilmReader {
    private FilmReader() {}

    static TitleDraft read(Subject.Film subject, Dossier film, long line, String name) {
        Json main = film.main();
        ReleaseReader releases = new ReleaseReader(film);
        Optional<LocalDate> told = Optional.ofNullable(main.at("release_date").date());
        Optional<LocalDate> first = told.or(releases::first);
        return TitleReader.begin(film, line, TitleKind.MOVIE, TmdbIds.of(subject, film), name)
                .year(first.map(LocalDate::getYear).orElse(null))
                .runtimeMinutes(main.at("runtime").positive(TitleReader.LONGEST_RUNTIME))
                .countries(countries(main))
                .contentRatings(releases.ratings())
                .releases(releases.releases().isEmpty() ? somewhere(told) : releases.releases())
                .boxOffice(boxOffice(main.at("revenue")))
                .build();
    }

    /** Where nothing tells of countries, the first day is known all the same, though neither where nor how. */
    private static List<ReleaseEvent> somewhere(Optional<LocalDate> day) {
        return day.map(date -> new ReleaseEvent(ReleaseKind.PREMIERE, "001", date)).stream()
                .toList();
    }

    private static List<String> countries(Json main) {
        return TitleReader.countries(
                main.at("origin_country").isAbsent() ? main.at("production_countries") : main.at("origin_country"));
    }

    /** TMDB counts in US dollars for the whole world, and writes 0 where it does not know. */
    private static List<BoxOffice> boxOffice(Json revenue) {
        BigDecimal amount = revenue.decimal();
        if (amount == null || amount.signum() == 0) {
            return List.of();
        }
        if (amount.signum() < 0) {
            revenue.reject("an amount in US dollars would be right");
            return List.of();
        }
        return List.of(new BoxOffice("001", "USD", amount));
    }
}
