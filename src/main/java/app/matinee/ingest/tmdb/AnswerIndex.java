package app.matinee.ingest.tmdb;

import app.matinee.ingest.RefusedFileException;
import app.matinee.ingest.json.JsonDocument;
import app.matinee.ingest.table.RejectedRow;
import app.matinee.ingest.tmdb.Sighting.Role;
import app.matinee.ingest.tmdb.Subject.Episode;
import app.matinee.ingest.tmdb.Subject.Film;
import app.matinee.ingest.tmdb.Subject.Person;
import app.matinee.ingest.tmdb.Subject.Season;
import app.matinee.ingest.tmdb.Subject.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows of a folder which file tells about what. It reads every file once before the first one goes in, because what
 * one file does not say about itself another may: a series tells the ids of its seasons.
 */
final class AnswerIndex {
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<RejectedRow> refused = new ArrayList<>();

    /** What has an id that another answer explains. */
    private final Map<Long, Set<Subject>> known = new HashMap<>();

    private final List<Listed> listed = new ArrayList<>();

    /** An episode in the answer of its season, whose series may be known only when all files were looked at. */
    private record Listed(Sighting season, @Nullable Long id, int number) {}

    static AnswerIndex of(List<AnswerFile> files) {
        AnswerIndex index = new AnswerIndex();
        files.forEach(index::look);
        return index;
    }

    private void look(AnswerFile file) {
        try {
            JsonDocument document = JsonDocument.read(file.path());
            document.broken()
                    .forEach(line -> refused.add(
                            new RejectedRow(line.line(), file.name().toString(), line.text(), line.reason())));
            AnswerFile read = new AnswerFile(file.path(), file.name(), document.isInLines());
            document.forEach((pointer, answer) -> look(read, pointer, answer));
        } catch (RefusedFileException e) {
            refused.add(new RejectedRow(1, file.name().toString(), "", String.valueOf(e.getMessage())));
        }
    }

    private void look(AnswerFile file, String pointer, JsonNode answer) {
        if (answer.isArray()) {
            for (int i = 0; i < answer.size(); i++) {
                look(file, pointer + "/" + i, answer.get(i));
            }
            return;
        }
        try {
            for (Sighting sighting : Recognition.of(file, pointer, answer)) {
                sightings.add(sighting);
                learn(sighting, answer);
            }
        } catch (RefusedFileException e) {
            refused.add(new RejectedRow(
                    file.line(pointer, 1), file.place(pointer), answer.asString(""), String.valueOf(e.getMessage())));
        }
    }

    private void learn(Sighting sighting, JsonNode answer) {
        if (sighting.role() != Role.ANSWER) {
            return;
        }
        learn(sighting.id(), sighting.subject());
        if (sighting.subject() instanceof Series series) {
            for (JsonNode season : answer.path("seasons")) {
                learn(
                        id(season),
                        new Season(series.id(), season.path("season_number").asInt(0)));
            }
        }
        answer.properties()
                .forEach(field -> Optional.ofNullable(sighting.subject())
                        .flatMap(subject -> Appended.find(subject, field.getKey()))
                        .ifPresent(appended -> learn(appended, field.getValue())));
        for (JsonNode episode : answer.path("episodes")) {
            listed.add(new Listed(
                    sighting, id(episode), episode.path("episode_number").asInt(0)));
        }
    }

    private void learn(Appended appended, JsonNode answer) {
        if (appended.part() == null) {
            learn(id(answer), appended.subject());
        }
        if (appended.part() == null && appended.subject() instanceof Season season) {
            for (JsonNode episode : answer.path("episodes")) {
                int number = episode.path("episode_number").asInt(0);
                learn(id(episode), new Episode(season.series(), season.number(), number));
            }
        }
    }

    private static @Nullable Long id(JsonNode node) {
        return node.path("id").isIntegralNumber() ? node.path("id").longValue() : null;
    }

    private void learn(@Nullable Long id, @Nullable Subject subject) {
        if (id != null && subject != null) {
            known.computeIfAbsent(id, key -> new HashSet<>()).add(subject);
        }
    }

    /** Returns what was told of each film, series with its parts, and person; the films first, people last. */
    Collection<List<Sighting>> rows() {
        listed.forEach(this::learn);
        Map<Subject, List<Sighting>> rows = new TreeMap<>(Subject.ORDER);
        for (Sighting sighting : sightings) {
            Subject subject = subject(sighting);
            if (subject == null) {
                AnswerFile file = sighting.file();
                refused.add(new RejectedRow(
                        file.line(sighting.pointer(), 1), file.place(sighting.pointer()) + " $", "", reason(sighting)));
            } else {
                rows.computeIfAbsent(subject.root(), key -> new ArrayList<>()).add(sighting.of(subject));
            }
        }
        return rows.values();
    }

    private void learn(Listed episode) {
        if (subject(episode.season()) instanceof Season season) {
            learn(episode.id(), new Episode(season.series(), season.number(), episode.number()));
        }
    }

    /** Returns why files are no use; complete once {@link #rows} was asked for. */
    List<RejectedRow> refused() {
        return refused;
    }

    /** Returns what something is about by what it says, or else by what others say of its id. */
    private @Nullable Subject subject(Sighting sighting) {
        Long id = sighting.id();
        if (sighting.subject() != null || id == null) {
            return sighting.subject();
        }
        List<Subject> fitting = known.getOrDefault(id, Set.of()).stream()
                .filter(subject -> sighting.possible().contains(subject.getClass()))
                .toList();
        if (fitting.isEmpty() && sighting.possible().size() == 1) {
            return only(sighting.possible().iterator().next(), id);
        }
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private static @Nullable Subject only(Class<? extends Subject> kind, long id) {
        if (kind == Film.class) {
            return new Film(id);
        }
        if (kind == Series.class) {
            return new Series(id);
        }
        return kind == Person.class ? new Person(id) : null;
    }

    private static String reason(Sighting sighting) {
        if (sighting.possible().equals(Set.of(Season.class))
                || sighting.possible().equals(Set.of(Episode.class))) {
            return "It does not say of which series it is; a file name like tv_71365_season_1_episode_1.json, a show_id,"
                    + " or the answer to /tv/{id} beside it would";
        }
        return sighting.role() == Role.PART
                ? "It does not say of which title these %s are; a file name like movie_27205_%s.json would"
                        .formatted(
                                sighting.part().replace('_', ' '),
                                sighting.part().replace('/', '_'))
                : "It has no id; the whole number by which TMDB calls it would be right";
    }
}
