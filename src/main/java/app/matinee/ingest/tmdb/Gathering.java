package app.matinee.ingest.tmdb;

import app.matinee.catalog.ExternalId;
import app.matinee.catalog.TitleDraft;
import app.matinee.ingest.json.Json;
import app.matinee.ingest.run.Intake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers all that is told of a film, of a person, or of a series with its seasons and episodes, and hands it over as
 * one row.
 */
final class Gathering {
    private static final int MOST_PARTS = 100_000;

    private final NavigableMap<Subject, Dossier> dossiers = new TreeMap<>(Subject.ORDER);
    private final Options options;
    private final long line;

    private final Map<Integer, ExternalId> seasons = new HashMap<>();

    /** The country of the series, where its seasons and episodes were shown first. */
    private @Nullable String home;

    Gathering(Options options, long line) {
        this.options = options;
        this.line = line;
    }

    Dossier of(Subject subject) {
        return dossiers.computeIfAbsent(subject, key -> new Dossier());
    }

    void handOver(Intake intake) {
        unfold();
        if (!options.adult()
                && dossiers.values().stream()
                        .anyMatch(dossier -> dossier.main().at("adult").isTrue())) {
            intake.leaveOut("adult");
            return;
        }
        dossiers.forEach((subject, dossier) -> handOver(subject, dossier, intake));
    }

    private void handOver(Subject subject, Dossier dossier, Intake intake) {
        switch (subject) {
            case Subject.Film film ->
                named(film, dossier, name -> intake.title(FilmReader.read(film, dossier, line, name)));
            case Subject.Series series ->
                named(series, dossier, name -> {
                    TitleDraft draft = SeriesReader.read(series, dossier, line, name);
                    home = draft.countries().isEmpty()
                            ? null
                            : draft.countries().getFirst();
                    intake.title(draft);
                });
            case Subject.Season season -> {
                TitleDraft draft = parts(season).season(dossier, line, season.number());
                draft.ids().stream().findFirst().ifPresent(id -> seasons.put(season.number(), id));
                intake.title(draft);
            }
            case Subject.Episode episode ->
                intake.title(parts(episode)
                        .episode(dossier, line, episode.season(), episode.number(), seasons.get(episode.season())));
            case Subject.Person person ->
                named(person, dossier, name -> intake.person(PersonReader.read(person, dossier, line, name)));
        }
    }

    private PartReader parts(Subject subject) {
        return new PartReader(subject.rootId(), home);
    }

    /** A series tells about its seasons, and a season about its episodes, also where they have no answers of their own. */
    private void unfold() {
        for (Subject subject : List.copyOf(dossiers.keySet())) {
            if (subject instanceof Subject.Series || subject instanceof Subject.Season) {
                of(subject)
                        .main()
                        .fields()
                        .forEach((field, told) -> Appended.find(subject, field)
                                .ifPresent(appended -> appended.addTo(of(appended.subject()), told)));
            }
        }
        for (Subject subject : List.copyOf(dossiers.keySet())) {
            if (subject instanceof Subject.Series series) {
                for (Json season : of(series).main().at("seasons").items()) {
                    Integer number = number(season, "season_number");
                    if (number != null) {
                        of(new Subject.Season(series.id(), number)).summary(season);
                    }
                }
            }
        }
        for (Subject subject : List.copyOf(dossiers.keySet())) {
            if (subject instanceof Subject.Season season) {
                for (Json episode : of(season).main().at("episodes").items()) {
                    Integer number = number(episode, "episode_number");
                    if (number != null) {
                        of(new Subject.Episode(season.series(), season.number(), number))
                                .summary(episode);
                    }
                }
            }
        }
    }

    private static @Nullable Integer number(Json part, String field) {
        if (part.at(field).isAbsent()) {
            part.reject("a %s would be right".formatted(field));
            return null;
        }
        return part.at(field).number(0, MOST_PARTS);
    }

    private void named(Subject subject, Dossier dossier, Consumer<String> reading) {
        String name = name(subject, dossier);
        if (name != null) {
            reading.accept(name);
        }
    }

    /** What has a part alone goes in if the catalogue knows its title; else it is noted. */
    private @Nullable String name(Subject subject, Dossier dossier) {
        if (!dossier.main().isAbsent()) {
            String name = NameReader.name(dossier.main());
            if (name == null) {
                dossier.main().reject("a name or title would be right");
            }
            return name;
        }
        Optional<String> known = options.known().apply(subject.rootId());
        if (known.isEmpty()) {
            dossier.anyPart()
                    .reject("This is a part of %s, of which there is no answer here and nothing in the catalogue"
                            .formatted(subject.words()));
        }
        return known.orElse(null);
    }
}
